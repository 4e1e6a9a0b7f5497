package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the records service says about a file. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentReport(
        @Nullable String verdict,
        @Nullable List<Check> checks,
        @Nullable List<Signature> signatures,
        @Nullable VerificationAnswer verification,
        @Nullable SealedAnew sealedAnew) {

    private static final Set<String> KNOWN = Set.of("VALID", "TAKEN_OVER", "NOT_IN_FORCE", "SEAL_DISOWNED", "FAILED");

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
            @Nullable String title,
            @Nullable String reason) {

        /** The colour of the outcome. */
        public String tone() {
            return "PASSED".equals(outcome) ? "good" : "FAILED".equals(outcome) ? "bad" : "odd";
        }
    }

    static DocumentReport without(String verdict) {
        return new DocumentReport(verdict, List.of(), List.of(), null, null);
    }

    /** A verdict this page does not know is not passed off as valid. */
    DocumentReport understood() {
        return verdict != null && KNOWN.contains(verdict) ? this : without("UNAVAILABLE");
    }

    /** The colour of the verdict. */
    public String tone() {
        return switch (String.valueOf(verdict)) {
            case "VALID" -> "good";
            case "TAKEN_OVER" -> "plain";
            case "FAILED", "NOT_IN_FORCE" -> "bad";
            default -> "odd";
        };
    }

    int status() {
        return switch (verdict == null ? "UNAVAILABLE" : verdict) {
            case "NO_FILE", "NOT_CHECKABLE" -> 400;
            case "TOO_LARGE" -> 413;
            case "UNAVAILABLE" -> 503;
            default -> 200;
        };
    }

    @Override
    public String toString() {
        return String.valueOf(verdict); // the rest names a person
    }
}
