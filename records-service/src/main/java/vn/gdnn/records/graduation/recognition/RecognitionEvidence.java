package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.learning.grading.Classification;

/** What recognitions rest on: each condition as it was found, and each reason for which the class was lowered. */
@ApplicationScoped
class RecognitionEvidence {

    private static final String CONDITIONS = """
            insert into recognition_condition (institution, recognition, code, finding, evidence)
            select i.code, n.recognition::uuid, n.code, n.finding, n.evidence
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as n (recognition, code, finding, evidence)
            cross join (select ?::text as code) i""";

    private static final String REASONS = """
            insert into recognition_class_reason (institution, recognition, code, evidence)
            select i.code, n.recognition::uuid, n.code, n.evidence
            from unnest(?::text[], ?::text[], ?::text[]) as n (recognition, code, evidence)
            cross join (select ?::text as code) i""";

    private final Database database;

    RecognitionEvidence(Database database) {
        this.database = database;
    }

    List<Condition> conditions(String institution, UUID recognition) {
        return database.list(
                row -> new Condition(
                        row.text("code"), row.constant(Condition.Finding.class, "finding"), row.text("evidence")),
                """
                select code, finding, evidence from recognition_condition
                where institution = ? and recognition = ? order by code""",
                institution,
                recognition);
    }

    List<Classification.Reason> reasons(String institution, UUID recognition) {
        return database.list(
                row -> new Classification.Reason(
                        row.constant(Classification.Reason.Code.class, "code"), row.text("evidence")),
                """
                select code, evidence from recognition_class_reason
                where institution = ? and recognition = ? order by code""",
                institution,
                recognition);
    }

    void add(String institution, List<Recognition> recognitions) {
        insert(CONDITIONS, institution, recognitions.stream().flatMap(RecognitionEvidence::conditionRows));
        insert(REASONS, institution, recognitions.stream().flatMap(RecognitionEvidence::reasonRows));
    }

    private void insert(String statement, String institution, Stream<@Nullable Object[]> found) {
        var rows = found.toList();
        if (!rows.isEmpty()) {
            database.update(
                    statement,
                    Stream.concat(Columns.of(rows), Stream.of(institution)).toArray());
        }
    }

    private static Stream<@Nullable Object[]> conditionRows(Recognition recognition) {
        return recognition.conditions().stream().map(condition ->
                new Object[] {recognition.id(), condition.code(), condition.finding(), condition.evidence()});
    }

    private static Stream<@Nullable Object[]> reasonRows(Recognition recognition) {
        return recognition.judgement().classification().reasons().stream()
                .map(reason -> new Object[] {recognition.id(), reason.code(), reason.evidence()});
    }
}
