package vn.gdnn.records.learning.correction;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.grading.Marks;
import vn.gdnn.records.learning.result.Assessment;
import vn.gdnn.records.learning.result.CorrectResult;
import vn.gdnn.records.learning.result.ResultCorrection;

/** A line of a file: which result, as it was when the file was read, and the marks that shall stand by which decision. */
record AskedCorrection(
        UUID id, CorrectResult.Target target, Assessment assessment, ResultCorrection.Decision decision) {

    static AskedCorrection of(Row row) throws SQLException {
        return new AskedCorrection(
                row.uuid("id"),
                new CorrectResult.Target(row.uuid("enrolment"), row.uuid("result"), row.integer("corrections")),
                assessment(row),
                new ResultCorrection.Decision(row.text("decision_number"), row.date("decided_on"), row.text("reason")));
    }

    private static Assessment assessment(Row row) throws SQLException {
        var regular = row.decimals("regular_marks");
        var periodic = row.decimals("periodic_marks");
        var examiners = row.decimals("examiner_marks");
        return examiners.isEmpty()
                ? Assessment.of(new Marks(regular, periodic, row.decimal("exam_mark")))
                : Assessment.ofExaminers(regular, periodic, examiners);
    }
}
