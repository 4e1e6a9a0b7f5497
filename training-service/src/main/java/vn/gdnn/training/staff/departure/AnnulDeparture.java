package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.training.staff.EmploymentActs;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.StaffRecord;
import vn.gdnn.training.staff.StaffRecords;

/**
 * Takes back a departure of the latest employment that was entered by mistake, with a reason, and publishes it. The entry stays
 * on record; seats that went to others stay theirs.
 */
@ApplicationScoped
public class AnnulDeparture {

    private final StaffMembers members;
    private final EmploymentActs acts;
    private final Departures departures;
    private final StaffRecords records;

    AnnulDeparture(StaffMembers members, EmploymentActs acts, Departures departures, StaffRecords records) {
        this.members = members;
        this.acts = acts;
        this.departures = departures;
        this.records = records;
    }

    /** DEPARTURE_BY_TRANSFER where another school took the person over, PERSONAL_NUMBER_TAKEN where a second entry has the number. */
    @Transactional
    public StaffRecord annul(UUID id, long expectedVersion, String reason, String by) {
        var member = members.requireToChange(id);
        Versions.require(expectedVersion, member.version());
        member.stay();
        departures.annul(member, reason, by);
        acts.stayed(member);
        members.store(member);
        return records.of(member);
    }
}
