package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.training.employment.Position;

/** Begins a new employment of someone who left, and publishes it; the former employment stays what it was. */
@ApplicationScoped
public class RehireStaffMember {

    private final StaffMembers members;
    private final StaffRecords records;
    private final EmploymentActs acts;
    private final Clock clock;

    RehireStaffMember(StaffMembers members, StaffRecords records, EmploymentActs acts, Clock clock) {
        this.members = members;
        this.records = records;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord rehire(UUID id, long expectedVersion, Position position, LocalDate since) {
        var member = members.requireToChange(id);
        Versions.require(expectedVersion, member.version());
        again(member, member.code(), position, since);
        return records.of(member);
    }

    /** Hires a member again who is held, under that code. */
    @Transactional(TxType.MANDATORY)
    public void again(StaffMember member, String code, Position position, LocalDate since) {
        var former = member.rehire(code, position, since, LocalDate.now(clock));
        members.store(member);
        acts.rehired(member, former);
    }
}
