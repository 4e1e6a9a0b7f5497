package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Recognitions; added and withdrawn, never changed. */
@ApplicationScoped
public class Recognitions {

    private static final String INSERT = """
            insert into recognition (institution, id, enrolment, decision_number, decided_on, class_reached,
                                     graduation_class, average, rule_set, reason, recognised_by, round)
            select i.code, n.id::uuid, n.enrolment::uuid, n.decision_number, n.decided_on::date, n.class_reached,
                   n.graduation_class, n.average::numeric, n.rule_set, n.reason, i.recognised_by, i.round
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[])
                 as n (id, enrolment, decision_number, decided_on, class_reached, graduation_class, average, rule_set,
                       reason)
            cross join (select ?::text as recognised_by, ?::uuid as round, ?::text as code) i""";

    private final Database database;
    private final RecognitionEvidence evidence;
    private final Instance<RecognitionFollower> followers;

    Recognitions(Database database, RecognitionEvidence evidence, @Any Instance<RecognitionFollower> followers) {
        this.database = database;
        this.evidence = evidence;
        this.followers = followers;
    }

    /** The recognition of an enrolment that stands, else the last one that was withdrawn. */
    Optional<Recognition> find(String institution, UUID enrolment) {
        return database.find(
                row -> new Recognition(
                        row.uuid("id"),
                        enrolment,
                        new Decision(row.text("decision_number"), row.date("decided_on")),
                        new Recognition.Judgement(
                                new Classification(
                                        row.constant(GraduationClass.class, "class_reached"),
                                        row.constant(GraduationClass.class, "graduation_class"),
                                        evidence.reasons(institution, row.uuid("id"))),
                                row.decimalOrNull("average"),
                                row.text("rule_set")),
                        evidence.conditions(institution, row.uuid("id")),
                        row.textOrNull("reason"),
                        withdrawn(row)),
                """
                select id, decision_number, decided_on, class_reached, graduation_class, average, rule_set, reason, withdrawn_on,
                       withdrawal_number, withdrawal_reason
                from recognition where institution = ? and enrolment = ?
                order by withdrawn_at desc nulls first limit 1""",
                institution,
                enrolment);
    }

    private static Recognition.@Nullable Withdrawn withdrawn(Row row) throws SQLException {
        var number = row.textOrNull("withdrawal_number");
        return number == null
                ? null
                : new Recognition.Withdrawn(
                        new Decision(number, row.date("withdrawn_on")), row.text("withdrawal_reason"));
    }

    /** What a withdrawal must know of a recognition. */
    record Standing(UUID enrolment, LocalDate decidedOn) {}

    /** The recognition if it stands; nobody else withdraws it before this transaction ends. */
    Optional<Standing> findStandingHeld(String institution, UUID recognition) {
        return database.find(
                row -> new Standing(row.uuid("enrolment"), row.date("decided_on")), """
                select enrolment, decided_on from recognition
                where institution = ? and id = ? and withdrawn_at is null for update""", institution, recognition);
    }

    void withdraw(String institution, UUID recognition, Withdrawal withdrawal, String by) {
        database.update(
                """
                update recognition set withdrawn_at = now(), withdrawn_by = ?, withdrawn_on = ?, withdrawal_number = ?,
                       withdrawal_reason = ?
                where institution = ? and id = ?""",
                by,
                withdrawal.decision().decidedOn(),
                withdrawal.decision().number(),
                withdrawal.reason(),
                institution,
                recognition);
    }

    /**
     * The one way in: adds one recognition or those of a whole round, each with its evidence. Refuses with
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
        evidence.add(institution, recognitions);
        followers.forEach(follower -> follower.recognised(institution, recognitions));
    }

    private static @Nullable Object[] row(Recognition recognition) {
        return new Object[] {
            recognition.id(),
            recognition.enrolment(),
            recognition.decision().number(),
            recognition.decision().decidedOn(),
            recognition.judgement().classification().reached(),
            recognition.judgement().classification().graduationClass(),
            recognition.judgement().average(),
            recognition.judgement().ruleSet(),
            recognition.reason()
        };
    }
}
