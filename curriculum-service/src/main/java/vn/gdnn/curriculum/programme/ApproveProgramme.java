package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.programme.event.ApprovalFacts;
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
    private final DecisionRules rules;

    ApproveProgramme(Programmes programmes, OccupationVersions occupations, Outbox outbox, DecisionRules rules) {
        this.programmes = programmes;
        this.occupations = occupations;
        this.outbox = outbox;
        this.rules = rules;
    }

    @Transactional
    public Programme approve(UUID id, long expected, Decision decision, String reviewer) {
        return bringIntoForce(programmes.hold(id, expected), decision, reviewer);
    }

    /** As {@link #approve}, of a version that is held, in the transaction at hand; refused before anything changes. */
    Programme bringIntoForce(Programme programme, Decision decision, String reviewer) {
        if (programmes.isRetired(programme.programmeId())) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_ALREADY_RETIRED);
        }
        rules.check(programme, decision, reviewer);
        programmes.predecessor(programme).ifPresent(Programme::supersede);
        programmes.flush(); // one version in force at a time: the old one leaves first
        programme.approve(decision, reviewer);
        var occupation =
                occupations.requireOnDay(programme.syllabus().outline().occupationCode(), decision.decidedOn());
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                ApprovalFacts.approved(programme, decision, occupation));
        return programme;
    }
}
