package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Recognitions; added, never changed. */
@ApplicationScoped
public class Recognitions {

    private static final String INSERT = """
            insert into recognition (institution, id, enrolment, decision_number, decided_on, graduation_class, average,
                                     rule_set, recognised_by, round)
            select i.code, n.id::uuid, n.enrolment::uuid, n.decision_number, n.decided_on::date, n.graduation_class,
                   n.average::numeric, n.rule_set, i.recognised_by, i.round
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as n (id, enrolment, decision_number, decided_on, graduation_class, average, rule_set)
            cross join (select ?::text as recognised_by, ?::uuid as round, ?::text as code) i""";

    private static final String CONDITIONS = """
            insert into recognition_condition (institution, recognition, code, finding, evidence)
            select i.code, n.recognition::uuid, n.code, n.finding, n.evidence
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as n (recognition, code, finding, evidence)
            cross join (select ?::text as code) i""";

    private final Database database;

    Recognitions(Database database) {
        this.database = database;
    }

    /** The recognition a diploma rests on, or GraduationRefusal.NOT_RECOGNISED. */
    public Recognition requireFor(String institution, UUID enrolment) {
        return find(institution, enrolment).orElseThrow(() -> new Refusal(GraduationRefusal.NOT_RECOGNISED));
    }

    Optional<Recognition> find(String institution, UUID enrolment) {
        return database.find(
                row -> new Recognition(
                        row.uuid("id"),
                        enrolment,
                        new Decision(row.text("decision_number"), row.date("decided_on")),
                        row.constant(GraduationClass.class, "graduation_class"),
                        row.decimalOrNull("average"),
                        row.text("rule_set"),
                        database.list(
                                condition -> new Condition(
                                        condition.text("code"),
                                        condition.constant(Condition.Finding.class, "finding"),
                                        condition.text("evidence")),
                                "select code, finding, evidence from recognition_condition"
                                        + " where institution = ? and recognition = ? order by code",
                                institution,
                                row.uuid("id"))),
                "select id, decision_number, decided_on, graduation_class, average, rule_set from recognition"
                        + " where institution = ? and enrolment = ?",
                institution,
                enrolment);
    }

    /**
     * The one way in: adds one recognition or those of a whole round, each with its conditions. Refuses with
     * RECOGNISED_ALREADY.
     */
    public void add(String institution, List<Recognition> recognitions, String recognisedBy, @Nullable UUID round) {
        UniqueKey.guard(
                Map.of("recognised_already", GraduationRefusal.RECOGNISED_ALREADY),
                () -> database.update(
                        INSERT,
                        Stream.concat(
                                        Columns.of(recognitions.stream()
                                                .map(Recognitions::row)
                                                .toList()),
                                        Stream.of(recognisedBy, round, institution))
                                .toArray()));
        var conditions = recognitions.stream().flatMap(Recognitions::conditions).toList();
        if (!conditions.isEmpty()) {
            database.update(
                    CONDITIONS,
                    Stream.concat(Columns.of(conditions), Stream.of(institution))
                            .toArray());
        }
    }

    private static @Nullable Object[] row(Recognition recognition) {
        return new Object[] {
            recognition.id(),
            recognition.enrolment(),
            recognition.decision().number(),
            recognition.decision().decidedOn(),
            recognition.graduationClass(),
            recognition.average(),
            recognition.ruleSet()
        };
    }

    private static Stream<@Nullable Object[]> conditions(Recognition recognition) {
        return recognition.conditions().stream().map(condition ->
                new Object[] {recognition.id(), condition.code(), condition.finding(), condition.evidence()});
    }
}
