package vn.gdnn.records.graduation.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One condition of graduation, as it was found, and what the finding rests on. */
public record Condition(String code, Finding finding, String evidence) {

    /** Whether a condition holds; NOT_RECORDED where this service keeps no facts and the decision vouches for it. */
    @Schema(name = "ConditionFinding")
    public enum Finding {
        MET,
        NOT_MET,
        NOT_RECORDED
    }

    static Condition of(String code, boolean met, String evidence) {
        return new Condition(code, met ? Finding.MET : Finding.NOT_MET, evidence);
    }

    static Condition notRecorded(String code, String evidence) {
        return new Condition(code, Finding.NOT_RECORDED, evidence);
    }
}
