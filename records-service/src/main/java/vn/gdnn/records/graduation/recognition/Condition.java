package vn.gdnn.records.graduation.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.kit.problem.Refusal;

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

    /** Refuses with GRADUATION_CONDITIONS_NOT_MET, naming each that is open. */
    static void requireMet(List<Condition> conditions) {
        var unmet = conditions.stream()
                .filter(condition -> condition.finding() == Finding.NOT_MET)
                .map(condition -> condition.code() + " (" + condition.evidence() + ")")
                .collect(Collectors.joining("; "));
        if (!unmet.isEmpty()) {
            throw new Refusal(GraduationRefusal.GRADUATION_CONDITIONS_NOT_MET, unmet);
        }
    }

    static Condition notRecorded(String code, String evidence) {
        return new Condition(code, Finding.NOT_RECORDED, evidence);
    }
}
