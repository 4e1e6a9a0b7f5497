package vn.gdnn.credential.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document's check came to: each finding, who signed, and the credential that was in it. */
public record DocumentReport(
        List<Finding> findings,
        List<Signature> signatures,
        @Nullable String institution,
        byte @Nullable [] credential) {

    /**
     * A signature by its field.
     *
     * @param by whom its certificate names, if that certificate is known here
     */
    public record Signature(String field, @Nullable String by) {}

    public DocumentReport {
        findings = List.copyOf(findings);
        signatures = List.copyOf(signatures);
    }

    /** Whether it is as an institution signed it; an attached credential is not required for that. */
    public boolean isGenuine() {
        return findings.stream().noneMatch(finding -> finding.outcome() == Finding.Outcome.FAILED);
    }

    /** Whether nothing speaks against it but that its institution has disowned the key: only its digest can tell then. */
    public boolean failsByKeyOnly() {
        var failed = findings.stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.FAILED)
                .toList();
        return !failed.isEmpty()
                && failed.stream().allMatch(finding -> finding.reason().equals(Finding.KEY_COMPROMISED));
    }
}
