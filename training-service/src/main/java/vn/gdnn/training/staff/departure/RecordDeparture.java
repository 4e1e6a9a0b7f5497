package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.StaffRecord;
import vn.gdnn.training.staff.StaffRecords;

/**
 * Records that a staff member no longer works at the institution from a day on, announces a retirement, and publishes it. Of
 * sessions that have not begun by then the seats go to who waits.
 */
@ApplicationScoped
public class RecordDeparture {

    private final StaffMembers members;
    private final EndEmployment employment;
    private final Departures departures;
    private final StaffRecords records;

    RecordDeparture(StaffMembers members, EndEmployment employment, Departures departures, StaffRecords records) {
        this.members = members;
        this.employment = employment;
        this.departures = departures;
        this.records = records;
    }

    @Transactional
    public StaffRecord depart(UUID id, long expectedVersion, Departure departure, String by) {
        departures.hold(id);
        var member = members.requireToChange(id);
        Versions.require(expectedVersion, member.version());
        employment.end(member, departure, by);
        return records.of(member);
    }
}
