package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.EnrolmentStatus;

/** Has every student in the round's scope judged, as a job; what the council said of one stays. */
@ApplicationScoped
public class EvaluateRound {

    private final Database database;
    private final Rounds rounds;
    private final RoundPreparation preparation;
    private final Jobs jobs;
    private final CurrentScope scope;

    EvaluateRound(Database database, Rounds rounds, RoundPreparation preparation, Jobs jobs, CurrentScope scope) {
        this.database = database;
        this.rounds = rounds;
        this.preparation = preparation;
        this.jobs = jobs;
        this.scope = scope;
    }

    /** The job. */
    @Transactional
    public UUID evaluate(UUID round, long expectedVersion, Actor by) {
        var institution = scope.institution();
        rounds.requireOpen(round, expectedVersion);
        var students = database.list(row -> row.uuid("id"), """
                select e.id from enrolment e
                join round_scope s on s.institution = e.institution and s.programme_code = e.programme_code
                     and s.cohort = e.cohort
                where s.institution = ? and s.round = ? and e.status = ? order by e.id""", institution, round, EnrolmentStatus.ACTIVE);
        if (students.isEmpty()) {
            throw new Refusal(RoundRefusal.ROUND_WITHOUT_CANDIDATES);
        }
        var job = jobs.prepare(institution, CandidateEvaluation.NAME, students, by);
        database.update(
                "update graduation_round set job = ? where institution = ? and id = ?", job, institution, round);
        preparation.note(institution, round, by);
        jobs.release(institution, job);
        return job;
    }
}
