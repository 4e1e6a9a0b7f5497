package vn.gdnn.records.learning.gradebook;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.Marks;
import vn.gdnn.records.learning.result.Assessment;

/** The marks of one attempt as far as they are given; of the exam one mark or those of two markers. */
public record RunningMarks(
        String moduleCode, int attempt, Given given, long version, String recordedBy, Instant recordedAt) {

    /** The marks themselves. */
    public record Given(
            List<BigDecimal> regular,
            List<BigDecimal> periodic,
            @Nullable BigDecimal exam,
            List<BigDecimal> examiners) {

        public Given {
            regular = List.copyOf(regular);
            periodic = List.copyOf(periodic);
            examiners = List.copyOf(examiners);
        }

        boolean hasTests() {
            return !regular.isEmpty() || !periodic.isEmpty();
        }

        Assessment assessment() {
            if (!hasTests()) {
                throw new Refusal(MarkRefusal.MARKS_INCOMPLETE);
            }
            if (exam != null) {
                return Assessment.of(new Marks(regular, periodic, exam));
            }
            if (examiners.size() != 2) {
                throw new Refusal(MarkRefusal.MARKS_INCOMPLETE);
            }
            return Assessment.ofExaminers(regular, periodic, examiners);
        }
    }

    /** Whether everything but the exam is there: letter X, else I (circular 09/2017, art. 22). */
    public boolean awaitsExam() {
        return given.hasTests();
    }

    static RunningMarks of(Row row) throws SQLException {
        return new RunningMarks(
                row.text("module_code"),
                row.integer("attempt"),
                new Given(
                        row.decimals("regular_marks"),
                        row.decimals("periodic_marks"),
                        row.decimalOrNull("exam_mark"),
                        row.decimals("examiner_marks")),
                row.bigint("version"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
