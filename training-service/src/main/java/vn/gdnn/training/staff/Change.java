package vn.gdnn.training.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.PositionBegins;
import vn.gdnn.training.employment.ToldStaff;

/**
 * A row of a file that made a difference. An employment {@code begun} is the first of a new person or the next of one
 * hired again; it {@code concernsOthers} when position, employment, the person or the sex changed.
 */
record Change(
        UUID id,
        UUID person,
        @Nullable String sex,
        Position position,
        LocalDate employedSince,
        int employment,
        boolean begun,
        boolean concernsOthers) {

    static Change of(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("sex"),
                Position.valueOf(row.getString("position")),
                row.getObject("employed_since", LocalDate.class),
                row.getInt("employment"),
                row.getBoolean("begun"),
                row.getBoolean("concerns_others"));
    }

    RecordKey key(String institution) {
        return new RecordKey(institution, id);
    }

    PositionBegins.Told told() {
        return new PositionBegins.Told(id, employment, position, employedSince);
    }

    EmploymentPeriod period() {
        return new EmploymentPeriod(employedSince, null, position);
    }

    OutgoingEvent event(String institution, List<DatedPosition> positions) {
        var told = new ToldStaff(
                id,
                institution,
                person,
                sex,
                positions.stream().map(DatedPosition::told).toList());
        return new OutgoingEvent(Topics.STAFF_MEMBER, id.toString(), institution, fact(told));
    }

    private Record fact(ToldStaff told) {
        if (begun) {
            return employment == 1
                    ? told.registered(position.name(), employedSince)
                    : told.rehired(employment, position.name(), employedSince);
        }
        return told.changed(employment, employedSince);
    }
}
