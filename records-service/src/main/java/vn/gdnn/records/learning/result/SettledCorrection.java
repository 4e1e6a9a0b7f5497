package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.records.learning.grading.Marks;

/** A correction asked for, as it waits for the second person: marks, decision, and the result as it was read. */
record SettledCorrection(CorrectResult.Target target, Assessment assessment, ResultCorrection.Decision decision) {

    static final String KIND = "RESULT_CORRECTION";

    Map<String, String> particulars() {
        return Map.of(
                "enrolmentId", target.enrolment().toString(),
                "corrections", String.valueOf(target.expectedVersion()),
                "regularMarks", text(assessment.marks().regular()),
                "periodicMarks", text(assessment.marks().periodic()),
                "examMark", assessment.marks().exam().toPlainString(),
                "examMarks", text(assessment.examinerMarks()),
                "decisionNumber", decision.number(),
                "decidedOn", decision.decidedOn().toString(),
                "reason", decision.reason());
    }

    static SettledCorrection of(Approval asked) {
        var named = asked.particulars();
        var marks = new Marks(
                marks(named.getOrDefault("regularMarks", "")),
                marks(named.getOrDefault("periodicMarks", "")),
                new BigDecimal(named.getOrDefault("examMark", "")));
        return new SettledCorrection(
                new CorrectResult.Target(
                        UUID.fromString(named.getOrDefault("enrolmentId", "")),
                        asked.subject(),
                        Long.parseLong(named.getOrDefault("corrections", ""))),
                new Assessment(marks, marks(named.getOrDefault("examMarks", ""))),
                new ResultCorrection.Decision(
                        named.getOrDefault("decisionNumber", ""),
                        LocalDate.parse(named.getOrDefault("decidedOn", "")),
                        named.getOrDefault("reason", "")));
    }

    private static String text(List<BigDecimal> marks) {
        return marks.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";"));
    }

    private static List<BigDecimal> marks(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(mark -> !mark.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }
}
