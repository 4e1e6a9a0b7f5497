package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.employment.ToldStaff;

/** What becomes of a person's employments: each act is published, and a former employment is kept and never changed. */
@ApplicationScoped
public class EmploymentActs {

    /** Whose employment was put right, for what waited for that; told in the transaction that does it. */
    public record Corrected(String institution, List<UUID> staff) {}

    private final FormerEmployments former;
    private final StaffPositionHistory positions;
    private final Outbox outbox;
    private final Event<Corrected> followers;

    EmploymentActs(
            FormerEmployments former, StaffPositionHistory positions, Outbox outbox, Event<Corrected> followers) {
        this.former = former;
        this.positions = positions;
        this.outbox = outbox;
        this.followers = followers;
    }

    void registered(StaffMember member) {
        var first = member.employment();
        publish(member, followed(member).registered(first.position().name(), first.employedSince()));
    }

    void rehired(StaffMember member, Employment ended) {
        former.keep(member.institution(), member.id(), ended);
        var next = member.employment();
        publish(member, followed(member).rehired(next.number(), next.position().name(), next.employedSince()));
    }

    /** Tells the position that is held, its begin, and the history of positions as it stands now. */
    public void changed(StaffMember member) {
        publish(
                member,
                followed(member)
                        .changed(
                                member.employment().number(),
                                member.employment().employedSince()));
        followers.fire(new Corrected(member.institution(), List.of(member.id())));
    }

    /** Who left stays in the position that was held last; what would have begun later was never held. */
    public void left(StaffMember member, LocalDate on) {
        member.hold(positions.heldBefore(member, on));
        publish(
                member,
                told(member, positions.of(member)).left(on, member.employment().number()));
    }

    /** That the member left was not so: the history of positions is told as it stands without that end. */
    public void stayed(StaffMember member) {
        var held = positions.of(member);
        member.hold(held.get(held.size() - 1).position());
        publish(member, told(member, held).stayed(member.employment().number()));
    }

    /** The acts of a file. */
    void changed(String institution, String sender, List<Change> changes) {
        var held = positions.follow(institution, sender, changes);
        outbox.publishAll(changes.stream()
                .map(change -> change.event(institution, held.getOrDefault(change.id(), List.of())))
                .toList());
        var corrected = changes.stream()
                .filter(change -> !change.begun())
                .map(Change::id)
                .toList();
        if (!corrected.isEmpty()) {
            followers.fire(new Corrected(institution, corrected));
        }
    }

    private ToldStaff followed(StaffMember member) {
        return told(member, positions.follow(member));
    }

    private static ToldStaff told(StaffMember member, List<DatedPosition> positions) {
        var sex = member.details().sex();
        return new ToldStaff(
                member.id(),
                member.institution(),
                member.identity().person(),
                sex == null ? null : sex.name(),
                positions.stream().map(DatedPosition::told).toList());
    }

    private void publish(StaffMember member, Record fact) {
        outbox.publish(Topics.STAFF_MEMBER, member.id().toString(), member.institution(), fact);
    }
}
