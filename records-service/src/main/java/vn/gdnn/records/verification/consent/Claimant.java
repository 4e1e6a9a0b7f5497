package vn.gdnn.records.verification.consent;

/** Whoever says that a diploma is theirs: its public id, and the code that was handed over with it. */
public record Claimant(String publicId, String code) {

    /** The code opens the diploma. */
    @Override
    public String toString() {
        return "Claimant";
    }
}
