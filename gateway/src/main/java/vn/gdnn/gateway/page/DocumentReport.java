package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the service says about a file that knows its kind.
 *
 * @param recognised whether a key that is known there signed it; what is found is then the last word on it
 * @param certificate of training that the file is of
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentReport(
        @Nullable String verdict,
        boolean recognised,
        @Nullable List<Check> checks,
        @Nullable List<Signature> signatures,
        @Nullable VerificationAnswer verification,
        @Nullable SealedAnew sealedAnew,
        @Nullable CertificateAnswer certificate) {

    private static final String FAILED = "FAILED";
    private static final String UNAVAILABLE = "UNAVAILABLE";
    private static final Set<String> KNOWN = Set.of("VALID", "TAKEN_OVER", "NOT_IN_FORCE", "SEAL_DISOWNED", FAILED);

    /** What is found in a scan, a photograph, or any file that bears no signature. */
    private static final Set<String> UNSIGNED = Set.of("NO_SIGNATURE", "NOT_A_PDF", "MALFORMED");

    /** Where the file is that was made in the place of this one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SealedAnew(@Nullable String document) {}

    /** A signature of the file and whom its certificate names, in the visitor's language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Signature(
            @Nullable String title, @Nullable String by) {}

    /** One check, in the visitor's language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Check(
            @Nullable String check,
            @Nullable String outcome,
            @Nullable String code,
            @Nullable String title,
            @Nullable String reason) {

        /** The colour of the outcome. */
        public String tone() {
            return "PASSED".equals(outcome) ? "good" : "FAILED".equals(outcome) ? "bad" : "odd";
        }
    }

    static DocumentReport without(String verdict) {
        return new DocumentReport(verdict, false, List.of(), List.of(), null, null, null);
    }

    /** A verdict this page does not know is not passed off as valid. */
    DocumentReport understood() {
        return verdict != null && KNOWN.contains(verdict) ? this : without(UNAVAILABLE);
    }

    /** Whether nobody else is to be asked about it. */
    boolean isTheLastWord() {
        return recognised || KNOWN.contains(String.valueOf(verdict)) && !FAILED.equals(verdict);
    }

    /** This, or what another says who was asked too; nothing is called false while one of them does not answer. */
    DocumentReport or(DocumentReport other) {
        if (other.isTheLastWord()) {
            return other;
        }
        if (UNAVAILABLE.equals(verdict) || UNAVAILABLE.equals(other.verdict)) {
            return without(UNAVAILABLE);
        }
        return isUnsigned() ? new DocumentReport("UNSIGNED", false, checks, signatures, null, null, null) : this;
    }

    /** Such a file speaks neither for nor against the paper. */
    private boolean isUnsigned() {
        return FAILED.equals(verdict)
                && checks != null
                && checks.stream().anyMatch(check -> UNSIGNED.contains(String.valueOf(check.code())));
    }

    /** The colour of the verdict. */
    public String tone() {
        return switch (String.valueOf(verdict)) {
            case "VALID" -> "good";
            case "TAKEN_OVER" -> "plain";
            case FAILED, "NOT_IN_FORCE" -> "bad";
            default -> "odd";
        };
    }

    int status() {
        return switch (verdict == null ? UNAVAILABLE : verdict) {
            case "NO_FILE", "NOT_CHECKABLE" -> 400;
            case "TOO_LARGE" -> 413;
            case UNAVAILABLE -> 503;
            default -> 200;
        };
    }

    @Override
    public String toString() {
        return String.valueOf(verdict); // the rest names a person
    }
}
