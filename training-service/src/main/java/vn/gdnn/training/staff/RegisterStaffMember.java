package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.time.Ids;

/** Adds a staff member of the caller's institution and publishes it. */
@ApplicationScoped
public class RegisterStaffMember {

    private final StaffMembers members;
    private final NumberVault vault;
    private final Outbox outbox;
    private final Clock clock;

    RegisterStaffMember(StaffMembers members, NumberVault vault, Outbox outbox, Clock clock) {
        this.members = members;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord register(StaffFacts facts) {
        var number = facts.personalNumber();
        var member = new StaffMember(Ids.next(), facts, vault.seal(number), LocalDate.now(clock));
        members.add(member);
        outbox.publish(
                Topics.STAFF_MEMBER,
                member.id().toString(),
                member.institution(),
                new StaffMemberRegistered(
                        member.id(), member.institution(), member.position().name(), member.employedSince()));
        return StaffRecord.of(member, number, false);
    }
}
