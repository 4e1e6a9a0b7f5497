package vn.gdnn.training.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.training.employment.HeldPositions;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.StaffPositionHistory;

/** Shows the positions of a staff member with every entry behind them, and notes who looked. */
@ApplicationScoped
public class ReadPositions {

    private static final String PURPOSE = "positions";

    private final StaffMembers members;
    private final HeldPositions held;
    private final StaffPositionHistory history;
    private final AccessLog accessLog;

    ReadPositions(StaffMembers members, HeldPositions held, StaffPositionHistory history, AccessLog accessLog) {
        this.members = members;
        this.held = held;
        this.history = history;
        this.accessLog = accessLog;
    }

    @Transactional
    public StaffPositions read(UUID staffId) {
        var member = members.require(staffId);
        accessLog.note(member.institution(), staffId, PURPOSE);
        return of(member);
    }

    StaffPositions of(StaffMember member) {
        return new StaffPositions(
                member.id(), member.version(), history.of(member), held.entries(member.institution(), member.id()));
    }
}
