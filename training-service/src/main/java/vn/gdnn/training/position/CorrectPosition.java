package vn.gdnn.training.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.EmploymentRefusal;
import vn.gdnn.training.employment.PositionHistory;
import vn.gdnn.training.staff.StaffMembers;

/**
 * Puts an entry in the place of one that was wrong, with a reason, and publishes the history as it stands then. The first
 * of an employment stays on the employment's first day, which is corrected with the employment.
 */
@ApplicationScoped
public class CorrectPosition {

    private final StaffMembers members;
    private final PositionHistory history;
    private final PositionActs acts;

    CorrectPosition(StaffMembers members, PositionHistory history, PositionActs acts) {
        this.members = members;
        this.history = history;
        this.acts = acts;
    }

    @Transactional
    public StaffPositions correct(UUID staffId, UUID entry, long expectedVersion, PositionFacts facts) {
        var member = members.requireToChange(staffId);
        Versions.require(expectedVersion, member.version());
        var employment = member.employment();
        var was = history.replace(member.institution(), staffId, employment.number(), entry);
        if (was.equals(employment.employedSince()) && !facts.since().equals(was)) {
            throw new Refusal(EmploymentRefusal.POSITION_DATE_IMPLAUSIBLE);
        }
        return acts.enter(member, facts, entry);
    }
}
