package vn.gdnn.records.credentials.registerbook;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register an extract holds.
 *
 * @param year the year in which they were entered; of what was taken over, that of the old book
 * @param decision the decision that recognised the graduation; any where none is named
 * @param part counted from 1; an extract has so many entries at most
 */
public record BookScope(int year, @Nullable String decision, int part) {

    /** What one file holds. */
    static final int MOST = 500;

    /** For the access log. */
    String note() {
        return "register book " + year + (decision == null ? "" : ", decision " + decision) + ", part " + part;
    }

    String words(long entries) {
        var parts = (entries + MOST - 1) / MOST;
        return "Năm " + year
                + (decision == null ? "" : "; quyết định công nhận tốt nghiệp số " + decision)
                + (parts > 1 ? "; phần " + part + "/" + parts : "");
    }

    int passed() {
        return (part - 1) * MOST;
    }
}
