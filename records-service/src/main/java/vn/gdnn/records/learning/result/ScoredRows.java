package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.CheckedRows;
import vn.gdnn.kit.imports.CopyRows;
import vn.gdnn.kit.imports.FileRow;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.RowReader;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.enrolment.EnrolmentRefusal;
import vn.gdnn.records.learning.grading.Examiners;
import vn.gdnn.records.learning.grading.Marks;

/**
 * Checked rows of a file with their scores. One statement posts them all; attempts posted before conflict with the unique
 * key, and only these are looked at again.
 */
final class ScoredRows implements AutoCloseable {

    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String STAGE = """
            create temp table result_stage (
                line bigint, open boolean, id uuid, enrolment uuid, module_code text, attempt int,
                regular_marks numeric[], periodic_marks numeric[], exam_mark numeric, examiner_marks numeric[],
                score numeric, letter text, passed boolean, rule_set text, posted_on date, term text,
                studied_again boolean) on commit drop""";

    private static final String INSERT = """
            with posted as (
                insert into module_result (institution, id, enrolment, module_code, attempt, regular_marks,
                                           periodic_marks, exam_mark, examiner_marks, score, letter, passed, rule_set,
                                           posted_on, term, studied_again)
                select ?, id, enrolment, module_code, attempt, regular_marks,
                       periodic_marks, exam_mark, examiner_marks, score, letter, passed, rule_set, posted_on, term,
                       coalesce(studied_again, false)
                from result_stage where open order by enrolment, module_code collate "C", attempt
                %s returning posted_on)
            select count(*), min(posted_on) from posted""";

    private static final String NONE_POSTED = INSERT.formatted("");
    private static final String SOME_POSTED =
            INSERT.formatted("on conflict (institution, enrolment, module_code, attempt) do nothing");

    private static final String CONFLICTS = """
            select s.line, m.id is null as enrolment_ended, b.job is not null as same_file,
                   (m.regular_marks, m.periodic_marks, m.exam_mark, m.examiner_marks, m.posted_on, m.term)
                   is distinct from
                   (s.regular_marks, s.periodic_marks, s.exam_mark, s.examiner_marks, s.posted_on, s.term)
                   or s.studied_again <> m.studied_again as differs
            from result_stage s
            left join lateral (
                select * from module_result m where m.institution = ? and m.enrolment = s.enrolment
                   and m.module_code = s.module_code and m.attempt = s.attempt limit 1) m on true
            left join result_batch b on b.institution = ? and b.job = ? and b.posted_in = m.changed_in
            where m.id is distinct from s.id order by s.line""";

    private final CheckedRows batch;
    private final CopyRows rows;
    private final Set<Attempt> named = new HashSet<>();
    private final Map<UUID, String> changedIn = new HashMap<>();
    private final LaterAttempts later = new LaterAttempts();

    private record Attempt(UUID enrolment, String module, int number) {}

    /** How many were posted, the first of which on that day. */
    record Posted(int count, @Nullable LocalDate first) {}

    /** A row not posted; one that neither differs nor comes twice in the file was posted before and is unchanged. */
    private record Conflict(long line, boolean enrolmentEnded, boolean sameFile, boolean differs) {}

    ScoredRows(CheckedRows batch) throws SQLException {
        this.batch = batch;
        batch.update("drop table if exists result_stage"); // merge may run twice in one transaction
        batch.update(STAGE);
        rows = batch.copyInto("result_stage");
    }

    /** Scores a row and adds it, unless an earlier one names the same attempt; false then. */
    boolean add(FileRow row, TargetEnrolment enrolment) throws SQLException {
        var attempt = new Attempt(enrolment.id(), row.text("moduleCode"), Integer.parseInt(row.text("attempt")));
        if (!named.add(attempt)) {
            return false;
        }
        changedIn.put(enrolment.id(), enrolment.changedIn());
        var examiners = marks(row.textOrNull("examMarks"));
        var examMark = row.textOrNull("examMark");
        var marks = new Marks(
                marks(row.textOrNull("regularMarks")),
                marks(row.textOrNull("periodicMarks")),
                examMark == null ? Examiners.average(examiners) : new BigDecimal(examMark));
        var score = enrolment.rules().score(marks);
        var said = kind(row);
        later.add(row.line(), attempt.enrolment(), attempt.module(), attempt.number(), score.passed(), said);
        rows.add(
                row.line(),
                enrolment.active(),
                Ids.next(),
                attempt.enrolment(),
                attempt.module(),
                attempt.number(),
                literal(row.textOrNull("regularMarks")),
                literal(row.textOrNull("periodicMarks")),
                marks.exam().toPlainString(),
                literal(row.textOrNull("examMarks")),
                score.score().toPlainString(),
                score.letter(),
                score.passed(),
                enrolment.ruleSet(),
                row.text("postedOn"),
                row.textOrNull("term"),
                said == null ? null : said == AttemptKind.RESTUDY);
        return true;
    }

    Posted post() throws SQLException {
        rows.end();
        batch.awaitPredecessor();
        lockEnrolments();
        var contradicted = later.refuse(batch);
        if (!contradicted.isEmpty()) {
            batch.update(
                    "delete from result_stage where line = any (?)",
                    batch.connection().createArrayOf("bigint", contradicted.toArray()));
        }
        var posted = inserted();
        if (posted.count() < named.size() - contradicted.size()) {
            reportConflicts();
        }
        if (posted.count() > 0) {
            batch.update(
                    "insert into result_batch (institution, job) values (?, ?) on conflict do nothing",
                    batch.institution(),
                    batch.job());
        }
        return posted;
    }

    /** Locks the enrolments; where one was changed since it was read, the slice is to be done again. */
    private void lockEnrolments() throws SQLException {
        var unchanged = batch.list(
                row -> row.getString(2).equals(changedIn.get(row.getObject(1, UUID.class))),
                "select id, changed_in from enrolment where institution = ? and id = any (?) order by id for share",
                batch.institution(),
                batch.connection().createArrayOf("uuid", changedIn.keySet().toArray()));
        if (unchanged.size() < changedIn.size() || unchanged.contains(false)) {
            throw new SQLException("enrolments were changed meanwhile", SERIALIZATION_FAILURE);
        }
    }

    /** First as if no attempt were posted yet: to look for each row's own key costs a fifth of posting it. */
    private Posted inserted() throws SQLException {
        RowReader<Posted> reader = row -> new Posted(row.getInt(1), row.getObject(2, LocalDate.class));
        var posted = batch.listIfKeysAreFree(reader, NONE_POSTED, batch.institution());
        return (posted.isPresent() ? posted.get() : batch.list(reader, SOME_POSTED, batch.institution())).get(0);
    }

    private void reportConflicts() throws SQLException {
        var conflicts = batch.list(
                row -> new Conflict(
                        row.getLong("line"),
                        row.getBoolean("enrolment_ended"),
                        row.getBoolean("same_file"),
                        row.getBoolean("differs")),
                CONFLICTS,
                batch.institution(),
                batch.institution(),
                batch.job());
        for (var row : conflicts) {
            if (row.enrolmentEnded()) {
                batch.refuseRow(row.line(), "programmeCode", EnrolmentRefusal.ENROLMENT_CLOSED);
            } else if (row.sameFile()) {
                batch.refuseRow(row.line(), "attempt", ImportErrorCode.DUPLICATE_IN_FILE);
            } else if (row.differs()) {
                batch.refuseRow(row.line(), "moduleCode", ResultRefusal.RESULT_POSTED);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    private static @Nullable AttemptKind kind(FileRow row) {
        var kind = row.textOrNull("kind");
        return kind == null ? null : AttemptKind.valueOf(kind);
    }

    private static List<BigDecimal> marks(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(";")).map(BigDecimal::new).toList();
    }

    private static String literal(@Nullable String list) {
        return list == null ? "{}" : "{" + list.replace(';', ',') + "}";
    }
}
