package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.event.TellProgramme;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.kit.problem.Refusal;

/** Brings a submitted version into force in place of the one before it, and tells of it. */
@ApplicationScoped
public class ApproveProgramme {

    private final Programmes programmes;
    private final TellProgramme tell;
    private final DecisionRules rules;

    ApproveProgramme(Programmes programmes, TellProgramme tell, DecisionRules rules) {
        this.programmes = programmes;
        this.tell = tell;
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
        programmes.flush();
        tell.inForce(programme);
        return programme;
    }
}
