package vn.gdnn.training.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.kit.outbox.OutgoingEvent;

/** A row of a file that made a difference; {@code inForce} is set when position or employment changed. */
record Change(
        UUID id,
        String position,
        LocalDate employedSince,
        boolean registered,
        @Nullable LocalDate inForce) {

    boolean concernsOthers() {
        return registered || inForce != null;
    }

    OutgoingEvent event(String institution) {
        var since = inForce == null ? employedSince : inForce;
        var fact = registered
                ? new StaffMemberRegistered(id, institution, position, employedSince)
                : new StaffMemberChanged(id, institution, position, since);
        return new OutgoingEvent(Topics.STAFF_MEMBER, id.toString(), institution, fact);
    }
}
