package vn.gdnn.training.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.outbox.OutgoingEvent;

/**
 * A row of a file that made a difference. An employment {@code begun} is the first of a new person or the next of one
 * hired again; {@code inForce} is set when position, employment or the person changed.
 */
record Change(
        UUID id,
        UUID person,
        String position,
        LocalDate employedSince,
        int employment,
        boolean begun,
        @Nullable LocalDate inForce) {

    static Change of(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("position"),
                row.getObject("employed_since", LocalDate.class),
                row.getInt("employment"),
                row.getBoolean("begun"),
                row.getObject("in_force", LocalDate.class));
    }

    boolean concernsOthers() {
        return begun || inForce != null;
    }

    OutgoingEvent event(String institution) {
        return new OutgoingEvent(Topics.STAFF_MEMBER, id.toString(), institution, fact(institution));
    }

    private Record fact(String institution) {
        if (begun) {
            return employment == 1
                    ? new StaffMemberRegistered(id, institution, position, employedSince, person)
                    : new StaffMemberRehired(id, institution, employment, position, employedSince, person);
        }
        var since = inForce == null ? employedSince : inForce;
        return new StaffMemberChanged(id, institution, position, since, employment, employedSince, person);
    }
}
