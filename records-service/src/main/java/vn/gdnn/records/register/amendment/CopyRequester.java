package vn.gdnn.records.register.amendment;

import org.jspecify.annotations.Nullable;

/**
 * Who asked for a copy instead of the holder (decree 23/2015, art. 16).
 *
 * @param identityNumber of the identity card, passport or other paper with a photograph that was shown
 * @param evidence of the relation to the holder: a birth or marriage certificate, an authorisation
 */
public record CopyRequester(String fullName, String identityNumber, String evidence) {

    private static final int SHOWN = 3;

    /** The number with its last characters only. */
    CopyRequester masked() {
        var shown = Math.min(SHOWN, identityNumber.length() / 2);
        return new CopyRequester(
                fullName,
                "*".repeat(identityNumber.length() - shown) + identityNumber.substring(identityNumber.length() - shown),
                evidence);
    }

    static @Nullable CopyRequester of(
            @Nullable String fullName, @Nullable String identityNumber, @Nullable String evidence) {
        return fullName == null || identityNumber == null || evidence == null
                ? null
                : new CopyRequester(fullName, identityNumber, evidence);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "CopyRequester";
    }
}
