package vn.gdnn.records.result;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.records.grading.LetterGrade;
import vn.gdnn.records.grading.Marks;
import vn.gdnn.records.grading.ModuleScore;
import vn.gdnn.records.storage.Row;

/** A posted result: frozen, with the marks it was computed from and the rules it was computed by. */
public record ModuleResult(UUID id, Sitting sitting, Marks marks, ModuleScore score, String ruleSet) {

    static ModuleResult of(Row row) throws SQLException {
        return new ModuleResult(
                row.uuid("id"),
                new Sitting(row.text("module_code"), row.integer("attempt"), row.date("posted_on")),
                new Marks(row.decimals("regular_marks"), row.decimals("periodic_marks"), row.decimal("exam_mark")),
                new ModuleScore(
                        row.decimal("score"), row.constantOrNull(LetterGrade.class, "letter"), row.bool("passed")),
                row.text("rule_set"));
    }
}
