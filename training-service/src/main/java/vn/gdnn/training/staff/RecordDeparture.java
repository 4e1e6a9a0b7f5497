package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.training.number.NumberVault;

/** Records that a staff member no longer works at the institution, and publishes it. */
@ApplicationScoped
public class RecordDeparture {

    private final StaffMembers members;
    private final NumberVault vault;
    private final EmploymentActs acts;
    private final Clock clock;

    RecordDeparture(StaffMembers members, NumberVault vault, EmploymentActs acts, Clock clock) {
        this.members = members;
        this.vault = vault;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord depart(UUID id, long expectedVersion, LocalDate on) {
        var member = members.requireToChange(id);
        Versions.require(expectedVersion, member.version());
        member.depart(on, LocalDate.now(clock));
        acts.left(member, on);
        members.store();
        return StaffRecord.of(member, vault.open(member.number()), false, acts.all(member));
    }
}
