package vn.gdnn.kit.imports;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, or odd, about the rows of a file: the first 100,000 are kept, as many as a job lists; all are counted. */
final class Findings {

    static final int MOST = 100_000;

    private final List<RowError> kept = new ArrayList<>();
    private long count;

    void add(RowError found) {
        addAll(List.of(found), 1);
    }

    void addAll(List<RowError> found) {
        addAll(found, found.size());
    }

    void addAll(Findings found) {
        addAll(found.kept, found.count);
    }

    /** So many were found, of which these are the first. */
    void addAll(List<RowError> first, long found) {
        kept.addAll(first.subList(0, Math.min(first.size(), room())));
        count += found;
    }

    /** How many more are worth naming. */
    int room() {
        return MOST - kept.size();
    }

    List<RowError> kept() {
        return kept;
    }

    long count() {
        return count;
    }
}
