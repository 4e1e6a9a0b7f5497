package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.kit.imports.CheckedKind;
import vn.gdnn.kit.imports.CheckedRows;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.FileRow;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.grading.MarkList;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.grading.Term;

/**
 * Module results as a school's information system sends them. Rows are checked and scored in Java, by the one
 * rule there is; a result posted before passes unchanged or is refused.
 */
@ApplicationScoped
class ResultFile implements CheckedKind {

    private final StudyRegulations regulations;
    private final Outbox outbox;
    private final Clock clock;

    ResultFile(StudyRegulations regulations, Outbox outbox, Clock clock) {
        this.regulations = regulations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public List<Column> columns() {
        return StagedAttempts.columns(
                Column.pattern("examMarks", MarkList.MARK + ";" + MarkList.MARK).example("8;7"),
                Column.date("postedOn").required(),
                Column.oneOf("kind", "FIRST", "RESIT", "RESTUDY", "IMPROVEMENT"),
                Column.pattern("term", Term.PATTERN)
                        .example("2026-2027.1")
                        .check(
                                ResultRefusal.TERM_INVALID,
                                text -> Term.read(text).isPresent()));
    }

    @Override
    public void merge(CheckedRows batch) throws SQLException {
        var enrolments = EnrolmentLookup.find(batch, regulations);
        var today = LocalDate.now(clock).toString();
        try (var scored = new ScoredRows(batch)) {
            for (var row : batch.rows()) {
                take(row, today, batch, enrolments, scored);
            }
            var posted = scored.post();
            if (posted.first() != null) {
                publish(batch, posted.count(), posted.first());
            }
            batch.changed(posted.count());
        }
    }

    private static void take(
            FileRow row, String today, CheckedRows batch, EnrolmentLookup enrolments, ScoredRows scored)
            throws SQLException {
        var enrolment = enrolments.of(row).orElse(null);
        if (row.text("postedOn").compareTo(today) > 0) {
            batch.refuseRow(row.line(), "postedOn", ResultRefusal.POSTED_IN_FUTURE);
        } else if (row.textOrNull("regularMarks") == null && row.textOrNull("periodicMarks") == null) {
            batch.refuseRow(row.line(), "regularMarks", ResultRefusal.TEST_MARKS_MISSING);
        } else if ((row.textOrNull("examMark") == null) == (row.textOrNull("examMarks") == null)) {
            batch.refuseRow(row.line(), "examMark", ResultRefusal.EXAM_MARK_INVALID);
        } else if (!enrolments.knowsStudent(row)) {
            batch.refuseRow(row.line(), "studentCode", ImportErrorCode.REFERENCE_UNKNOWN);
        } else if (enrolment == null) {
            batch.refuseRow(row.line(), "programmeCode", ImportErrorCode.REFERENCE_UNKNOWN);
        } else if (row.text("postedOn").compareTo(enrolment.enrolledOn().toString()) < 0) {
            batch.refuseRow(row.line(), "postedOn", ResultRefusal.POSTED_BEFORE_ENROLMENT);
        } else if (!termHasBegun(row)) {
            batch.refuseRow(row.line(), "term", ResultRefusal.TERM_NOT_BEGUN);
        } else if (!enrolment.modules().contains(row.text("moduleCode"))) {
            batch.refuseRow(row.line(), "moduleCode", ResultRefusal.MODULE_UNKNOWN);
        } else if (!scored.add(row, enrolment)) {
            batch.refuseRow(row.line(), "attempt", ImportErrorCode.DUPLICATE_IN_FILE);
        }
    }

    private static boolean termHasBegun(FileRow row) {
        var term = row.textOrNull("term");
        return term == null
                || Term.read(term)
                        .filter(named -> PostedAttempt.hasBegun(named, LocalDate.parse(row.text("postedOn"))))
                        .isPresent();
    }

    private void publish(CheckedRows batch, int count, LocalDate first) {
        var fact = new ModuleResultsPosted(Ids.next(), batch.institution(), count, first);
        outbox.publish(Topics.LEARNING_RESULT, fact.batchId().toString(), batch.institution(), fact);
    }
}
