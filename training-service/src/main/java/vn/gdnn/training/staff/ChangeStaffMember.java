package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;

/** Replaces the facts about a staff member; publishes it when position or employment changed. */
@ApplicationScoped
public class ChangeStaffMember {

    private final StaffMembers members;
    private final NumberVault vault;
    private final Outbox outbox;
    private final Clock clock;

    ChangeStaffMember(StaffMembers members, NumberVault vault, Outbox outbox, Clock clock) {
        this.members = members;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord change(UUID id, long expectedVersion, StaffFacts facts) {
        var member = members.requireOwn(id);
        Versions.require(expectedVersion, member.version());
        var number = facts.personalNumber();
        var inForce = member.change(facts, vault.seal(number), LocalDate.now(clock));
        members.store();
        inForce.ifPresent(since -> publish(member, since));
        return StaffRecord.of(member, number, false);
    }

    private void publish(StaffMember member, LocalDate since) {
        outbox.publish(
                Topics.STAFF_MEMBER,
                member.id().toString(),
                member.institution(),
                new StaffMemberChanged(
                        member.id(), member.institution(), member.position().name(), since));
    }
}
