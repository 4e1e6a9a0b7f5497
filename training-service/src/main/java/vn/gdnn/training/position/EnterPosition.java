package vn.gdnn.training.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.training.staff.StaffMembers;

/** Enters from when on a staff member held a position, today or, with a reason, on a day gone by; and publishes it. */
@ApplicationScoped
public class EnterPosition {

    private final StaffMembers members;
    private final PositionActs acts;

    EnterPosition(StaffMembers members, PositionActs acts) {
        this.members = members;
        this.acts = acts;
    }

    @Transactional
    public StaffPositions enter(UUID staffId, long expectedVersion, PositionFacts facts) {
        var member = members.requireToChange(staffId);
        Versions.require(expectedVersion, member.version());
        return acts.enter(member, facts, null);
    }
}
