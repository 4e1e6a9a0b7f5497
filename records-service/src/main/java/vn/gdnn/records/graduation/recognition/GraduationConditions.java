package vn.gdnn.records.graduation.recognition;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Transcript;

/** The conditions of graduation: circular 04/2022, art. 34.2 for credits, art. 26.1 for year-based training. */
final class GraduationConditions {

    private GraduationConditions() {}

    /** As they stand on a day: suspended or not is judged on the day of the decision, not on the day it is entered. */
    static List<Condition> of(Transcript transcript, boolean suspended) {
        var conditions = new ArrayList<Condition>();
        conditions.add(Condition.of(
                "CREDITS_ACCUMULATED",
                transcript.creditsEarned() >= transcript.creditsRequired(),
                transcript.creditsEarned() + "/" + transcript.creditsRequired()));
        var open = transcript.compulsoryOpen();
        conditions.add(Condition.of("COMPULSORY_COMPLETED", open.isEmpty(), String.join(", ", open)));
        if (!transcript.electives().isEmpty()) {
            var tooFew = transcript.electivesOpen();
            conditions.add(Condition.of("ELECTIVES_CHOSEN", tooFew.isEmpty(), String.join(", ", tooFew)));
        }
        if (transcript.rules().mode() == StudyMode.CREDIT) {
            conditions.add(averageSuffices(transcript));
            conditions.add(Condition.notRecorded("APPLICATION_IF_EARLY_OR_LATE", "recognition decision"));
        } else {
            conditions.add(Condition.notRecorded("GRADUATION_EXAM_PASSED", "recognition decision"));
        }
        conditions.add(
                suspended
                        ? Condition.of("NOT_SUSPENDED_OR_PROSECUTED", false, "suspension")
                        : Condition.notRecorded("NOT_SUSPENDED_OR_PROSECUTED", "recognition decision"));
        return List.copyOf(conditions);
    }

    private static Condition averageSuffices(Transcript transcript) {
        var average = transcript.average();
        return Condition.of(
                "AVERAGE_SUFFICIENT",
                average != null && transcript.rules().sufficesToGraduate(average),
                average == null ? "" : average.toPlainString());
    }
}
