package vn.gdnn.records.learning.result;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.grading.Marks;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.grading.Term;

/**
 * A posted result: frozen, with the marks it was computed from and the rules it was computed by.
 *
 * @param corrections how many decisions have corrected it since
 */
public record ModuleResult(
        UUID id,
        UUID enrolment,
        PostedAttempt attempt,
        AttemptSeries series,
        Assessment assessment,
        ModuleScore score,
        String ruleSet,
        int corrections) {

    static ModuleResult of(Row row) throws SQLException {
        var term = row.textOrNull("term");
        return new ModuleResult(
                row.uuid("id"),
                row.uuid("enrolment"),
                new PostedAttempt(
                        row.text("module_code"),
                        row.integer("attempt"),
                        row.date("posted_on"),
                        term == null ? null : Term.read(term).orElse(null),
                        null),
                AttemptSeries.of(row),
                Assessment.of(row),
                score(row),
                row.text("rule_set"),
                row.integer("corrections"));
    }

    static ModuleScore score(Row row) throws SQLException {
        return new ModuleScore(
                row.decimal("score"), row.constantOrNull(LetterGrade.class, "letter"), row.bool("passed"));
    }

    /** What the attempt is, by those before it. */
    public AttemptKind kind() {
        return series.kind();
    }

    /** The marks that are in force. */
    public Marks marks() {
        return assessment.marks();
    }
}
