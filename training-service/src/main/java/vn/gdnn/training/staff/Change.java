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
import vn.gdnn.training.employment.DepartureKind;
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
        EmploymentPeriod latest,
        int employment,
        boolean begun,
        boolean concernsOthers) {

    static Change of(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("sex"),
                latest(row),
                row.getInt("employment"),
                row.getBoolean("begun"),
                row.getBoolean("concerns_others"));
    }

    private static EmploymentPeriod latest(ResultSet row) throws SQLException {
        var leftAs = row.getString("left_as");
        return new EmploymentPeriod(
                row.getObject("employed_since", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                leftAs == null ? null : DepartureKind.valueOf(leftAs),
                Position.valueOf(row.getString("position")));
    }

    RecordKey key(String institution) {
        return new RecordKey(institution, id);
    }

    PositionBegins.Told told() {
        return new PositionBegins.Told(id, employment, latest.position(), latest.employedSince());
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
                    ? told.registered(latest.position().name(), latest.employedSince())
                    : told.rehired(employment, latest.position().name(), latest.employedSince());
        }
        return told.changed(employment, latest.employedSince());
    }
}
