package vn.gdnn.records.graduation.recognition.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.learning.grading.GraduationClass;

/** A recognised graduation and its evidence. */
record RecognitionView(
        UUID id,
        UUID enrolmentId,
        String decisionNumber,
        LocalDate decidedOn,
        GraduationClass graduationClass,
        @Nullable BigDecimal average,
        String ruleSet,
        List<Condition> conditions) {

    static RecognitionView of(Recognition recognition) {
        return new RecognitionView(
                recognition.id(),
                recognition.enrolment(),
                recognition.decision().number(),
                recognition.decision().decidedOn(),
                recognition.graduationClass(),
                recognition.average(),
                recognition.ruleSet(),
                recognition.conditions());
    }
}
