package vn.gdnn.records.verification.consent;

/** Whoever says that a diploma is theirs: its public id, and a number of theirs that does not stand on the paper. */
public record Claimant(String publicId, String number) {

    /** It identifies a person. */
    @Override
    public String toString() {
        return "Claimant";
    }
}
