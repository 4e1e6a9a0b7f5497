package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.training.staff.StaffMembers;

/** Shows why and when a staff member left, and notes who looked. */
@ApplicationScoped
public class ReadDepartures {

    private static final String PURPOSE = "departures";

    private final StaffMembers members;
    private final Departures departures;
    private final AccessLog accessLog;

    ReadDepartures(StaffMembers members, Departures departures, AccessLog accessLog) {
        this.members = members;
        this.departures = departures;
        this.accessLog = accessLog;
    }

    /** Every departure ever entered, the latest first. */
    @Transactional
    public List<DepartureEntry> list(UUID staffId) {
        var member = members.require(staffId);
        accessLog.note(member.institution(), staffId, PURPOSE);
        return departures.list(member);
    }
}
