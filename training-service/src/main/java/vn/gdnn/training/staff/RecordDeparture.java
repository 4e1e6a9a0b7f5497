package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;

/** Records that a staff member no longer works at the institution, and publishes it. */
@ApplicationScoped
public class RecordDeparture {

    private final StaffMembers members;
    private final NumberVault vault;
    private final Outbox outbox;
    private final Clock clock;

    RecordDeparture(StaffMembers members, NumberVault vault, Outbox outbox, Clock clock) {
        this.members = members;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord depart(UUID id, long expectedVersion, LocalDate on) {
        var member = members.requireOwn(id);
        Versions.require(expectedVersion, member.version());
        member.depart(on, LocalDate.now(clock));
        members.store();
        outbox.publish(
                Topics.STAFF_MEMBER,
                member.id().toString(),
                member.institution(),
                new StaffMemberLeft(member.id(), member.institution(), on));
        return StaffRecord.of(member, vault.open(member.number()), false);
    }
}
