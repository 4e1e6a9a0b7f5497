package vn.gdnn.records.graduation.recognition.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * A recognised graduation and its evidence: the class reached, the one given and why it is lower; where it was withdrawn, by
 * which decision.
 */
record RecognitionView(
        UUID id,
        UUID enrolmentId,
        String decisionNumber,
        LocalDate decidedOn,
        GraduationClass classReached,
        GraduationClass graduationClass,
        List<Classification.Reason> loweredFor,
        @Nullable BigDecimal average,
        String ruleSet,
        List<Condition> conditions,
        @Nullable String reason,
        @Nullable WithdrawalView withdrawal) {

    /** The decision that withdrew it. */
    @Schema(name = "RecognitionWithdrawal")
    record WithdrawalView(String decisionNumber, LocalDate decidedOn, String reason) {}

    static RecognitionView of(Recognition recognition) {
        var classification = recognition.judgement().classification();
        var withdrawn = recognition.withdrawn();
        return new RecognitionView(
                recognition.id(),
                recognition.enrolment(),
                recognition.decision().number(),
                recognition.decision().decidedOn(),
                classification.reached(),
                classification.graduationClass(),
                classification.reasons(),
                recognition.judgement().average(),
                recognition.judgement().ruleSet(),
                recognition.conditions(),
                recognition.reason(),
                withdrawn == null
                        ? null
                        : new WithdrawalView(
                                withdrawn.decision().number(),
                                withdrawn.decision().decidedOn(),
                                withdrawn.reason()));
    }
}
