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
import vn.gdnn.kit.imports.CopyRows;
import vn.gdnn.kit.imports.FileRow;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.RowReader;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.Examiners;
import vn.gdnn.records.learning.grading.Marks;

/**
 * Rows of a file fit to be posted. One statement posts them all; where some were posted before, the unique key of an
 * attempt leaves these out, and only these are looked at again.
 */
final class RowsToPost implements AutoCloseable {

    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String STAGE = """
            create temp table result_stage (
                line bigint, open boolean, id uuid, enrolment uuid, module_code text, attempt int,
                regular_marks numeric[], periodic_marks numeric[], exam_mark numeric, examiner_marks numeric[],
                score numeric, letter text, passed boolean, rule_set text, posted_on date, term text) on commit drop""";

    private static final String INSERT = """
            with posted as (
                insert into module_result (institution, province, id, enrolment, module_code, attempt, regular_marks,
                                           periodic_marks, exam_mark, examiner_marks, score, letter, passed, rule_set,
                                           posted_on, term)
                select ?, (select tenant_province()), id, enrolment, module_code, attempt, regular_marks,
                       periodic_marks, exam_mark, examiner_marks, score, letter, passed, rule_set, posted_on, term
                from result_stage where open order by enrolment, module_code collate "C", attempt
                %s returning posted_on)
            select count(*), min(posted_on) from posted""";

    private static final String NONE_POSTED = INSERT.formatted("");
    private static final String SOME_POSTED =
            INSERT.formatted("on conflict (institution, enrolment, module_code, attempt) do nothing");

    private static final String LEFT_OUT = """
            select s.line, m.id is null as ended, b.job is not null as twice,
                   (m.regular_marks, m.periodic_marks, m.exam_mark, m.examiner_marks, m.posted_on, m.term)
                   is distinct from
                   (s.regular_marks, s.periodic_marks, s.exam_mark, s.examiner_marks, s.posted_on, s.term) as other
            from result_stage s
            left join lateral (
                select * from module_result m where m.institution = ? and m.enrolment = s.enrolment
                   and m.module_code = s.module_code and m.attempt = s.attempt limit 1) m on true
            left join result_batch b on b.institution = ? and b.job = ? and b.posted_in = m.changed_in
            where m.id is distinct from s.id order by s.line""";

    private final ImportBatch batch;
    private final CopyRows rows;
    private final Set<Attempt> named = new HashSet<>();
    private final Map<UUID, String> changedIn = new HashMap<>();

    private record Attempt(UUID enrolment, String module, int number) {}

    /** How many were posted, the first of which on that day. */
    record Posted(int count, @Nullable LocalDate first) {}

    private record LeftOut(long line, boolean ended, boolean twice, boolean other) {}

    RowsToPost(ImportBatch batch) throws SQLException {
        this.batch = batch;
        batch.update("drop table if exists result_stage"); // merge may run twice in one transaction
        batch.update(STAGE);
        rows = batch.copyInto("result_stage");
    }

    /** Scores a row and keeps it; false when an earlier one names the same attempt. */
    boolean add(FileRow row, MeantEnrolment enrolment) throws SQLException {
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
                row.textOrNull("term"));
        return true;
    }

    Posted post() throws SQLException {
        rows.end();
        batch.awaitTurn();
        hold();
        var posted = inserted();
        if (posted.count() < named.size()) {
            tellLeftOut();
        }
        if (posted.count() > 0) {
            batch.update(
                    "insert into result_batch (institution, job) values (?, ?) on conflict do nothing",
                    batch.institution(),
                    batch.job());
        }
        return posted;
    }

    /** Holds the enrolments as they were found; where one was changed since, the slice is to be done again. */
    private void hold() throws SQLException {
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

    private void tellLeftOut() throws SQLException {
        var leftOut = batch.list(
                row -> new LeftOut(
                        row.getLong("line"), row.getBoolean("ended"), row.getBoolean("twice"), row.getBoolean("other")),
                LEFT_OUT,
                batch.institution(),
                batch.institution(),
                batch.job());
        for (var row : leftOut) {
            if (row.ended()) {
                batch.refuseRow(row.line(), "programmeCode", Enrolments.CLOSED);
            } else if (row.twice()) {
                batch.refuseRow(row.line(), "attempt", ImportErrorCode.DUPLICATE_IN_FILE);
            } else if (row.other()) {
                batch.refuseRow(row.line(), "moduleCode", ResultRefusal.RESULT_POSTED);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
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
