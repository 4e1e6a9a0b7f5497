package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;

/**
 * Brings a submitted version into force in place of the one before it, and publishes that with what the national list
 * called its occupation on the day of the decision.
 */
@ApplicationScoped
public class ApproveProgramme {

    private final Programmes programmes;
    private final OccupationVersions occupations;
    private final Outbox outbox;
    private final Clock clock;

    ApproveProgramme(Programmes programmes, OccupationVersions occupations, Outbox outbox, Clock clock) {
        this.programmes = programmes;
        this.occupations = occupations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Programme approve(UUID id, long expected, Decision decision, String reviewer) {
        return bringIntoForce(programmes.require(id, expected), decision, reviewer);
    }

    /** As {@link #approve}, in the transaction at hand; refused before anything changes. */
    Programme bringIntoForce(Programme programme, Decision decision, String reviewer) {
        if (programmes.isRetired(programme.programmeId())) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_ALREADY_RETIRED);
        }
        var today = LocalDate.now(clock);
        programme.requireApprovable(decision, reviewer, today);
        programmes.predecessor(programme).ifPresent(Programme::supersede);
        programmes.flush(); // one version in force at a time: the old one leaves first
        programme.approve(decision, reviewer, today);
        var occupation =
                occupations.requireOnDay(programme.syllabus().outline().occupationCode(), decision.decidedOn());
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                Facts.approved(programme, decision, occupation));
        return programme;
    }
}
