package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.people.institution.SigningTitles;

/**
 * One decision recognises every candidate who is qualified and whom the council did not leave out; rule set and evidence
 * stay with each recognition.
 */
@ApplicationScoped
public class RecogniseRound {

    /** A candidate the decision would recognise. */
    private static final String CHOSEN = """
            c.institution = ? and c.round = ? and c.qualified and c.included""";

    private final Database database;
    private final Rounds rounds;
    private final Jobs jobs;
    private final SigningTitles titles;
    private final CurrentScope scope;
    private final Clock clock;

    RecogniseRound(Database database, Rounds rounds, Jobs jobs, SigningTitles titles, CurrentScope scope, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.jobs = jobs;
        this.titles = titles;
        this.scope = scope;
        this.clock = clock;
    }

    /** How many were recognised. */
    @Transactional
    public int recognise(UUID id, long expectedVersion, GraduationRound.RoundDecision decision, Actor by) {
        var institution = scope.institution();
        var round = rounds.requireOpen(id, expectedVersion);
        requirePlausible(decision);
        titles.require(institution, decision.signerTitle(), decision.assignmentDecision());
        var job = round.job();
        if (job == null || jobs.find(job).status() != JobStatus.DONE) {
            throw new Refusal(RoundRefusal.ROUND_NOT_EVALUATED);
        }
        // from here on no result is added to any of them
        database.list(row -> 1, """
                select 1 from enrolment e join round_candidate c on c.institution = e.institution and c.enrolment = e.id
                where %s order by e.id for update of e""".formatted(CHOSEN), institution, id);
        refuseIf(RoundRefusal.ROUND_STALE, institution, id, """
                not exists (select from enrolment e where e.institution = c.institution and e.id = c.enrolment
                            and e.status = 'ACTIVE')
                or exists (select from module_result m where m.institution = c.institution and m.enrolment = c.enrolment
                           and (m.changed_in >= c.evaluated_below
                                or exists (select from result_correction k where k.institution = m.institution
                                           and k.result = m.id and k.changed_in >= c.evaluated_below)))""");
        refuseIf(RoundRefusal.CANDIDATE_CLASS_MISSING, institution, id, "c.graduation_class is null");
        var recognised = write(institution, id, decision, by);
        if (recognised == 0) {
            throw new Refusal(RoundRefusal.ROUND_WITHOUT_CANDIDATES);
        }
        close(institution, id, decision);
        return recognised;
    }

    private void requirePlausible(GraduationRound.RoundDecision decision) {
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.minutesOn().isAfter(decision.decidedOn())) {
            throw new Refusal(RoundRefusal.ROUND_DATE_INVALID);
        }
    }

    private void refuseIf(RefusalCode code, String institution, UUID round, String condition) {
        database.find(
                        row -> true,
                        "select 1 from round_candidate c where %s and (%s) limit 1".formatted(CHOSEN, condition),
                        institution,
                        round)
                .ifPresent(found -> {
                    throw new Refusal(code);
                });
    }

    private int write(String institution, UUID round, GraduationRound.RoundDecision decision, Actor by) {
        database.update(
                """
                insert into recognition (institution, id, enrolment, decision_number, decided_on, graduation_class, average,
                                         rule_set, recognised_by, round)
                select c.institution, gen_random_uuid(), c.enrolment, ?, ?, c.graduation_class, c.average, c.rule_set, ?,
                       c.round
                from round_candidate c where %s""".formatted(CHOSEN),
                decision.decisionNumber(),
                decision.decidedOn(),
                by.subject(),
                institution,
                round);
        database.update("""
                insert into recognition_condition (institution, recognition, code, finding, evidence)
                select r.institution, r.id, k.code, k.finding, k.evidence
                from round_candidate c
                join recognition r on r.institution = c.institution and r.enrolment = c.enrolment and r.round = c.round
                cross join jsonb_to_recordset(c.conditions) as k (code text, finding text, evidence text)
                where %s""".formatted(CHOSEN), institution, round);
        return database.update("""
                update enrolment e set status = 'GRADUATED', version = e.version + 1
                from round_candidate c where %s and e.institution = c.institution and e.id = c.enrolment""".formatted(CHOSEN), institution, round);
    }

    private void close(String institution, UUID round, GraduationRound.RoundDecision decision) {
        database.update(
                """
                update graduation_round
                set status = 'RECOGNISED', version = version + 1, minutes_number = ?, minutes_on = ?,
                    decision_number = ?, decided_on = ?, signer_name = ?, signer_title = ?, signer_decision = ?
                where institution = ? and id = ?""",
                decision.minutesNumber(),
                decision.minutesOn(),
                decision.decisionNumber(),
                decision.decidedOn(),
                decision.signerName(),
                decision.signerTitle(),
                decision.assignmentDecision(),
                institution,
                round);
    }
}
