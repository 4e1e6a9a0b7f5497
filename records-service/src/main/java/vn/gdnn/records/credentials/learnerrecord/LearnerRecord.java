package vn.gdnn.records.credentials.learnerrecord;

/**
 * A transcript as it was signed.
 *
 * @param secured with its Data Integrity proof: {@code application/vc}
 * @param jwt as {@code application/vc+jwt}
 */
public record LearnerRecord(String secured, String jwt) {

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "LearnerRecord";
    }
}
