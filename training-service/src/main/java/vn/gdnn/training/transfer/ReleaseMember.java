package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.EmploymentRefusal;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.ToldStaff;

/**
 * The old school's half of an acceptance, in the transaction of the new one: functions of the database do it, for no school may
 * see or change the staff of another. They answer for the offer alone, and for this transaction alone.
 */
@ApplicationScoped
class ReleaseMember {

    private static final String RELEASE = "select release_member(?, ?, ?) as answer";
    private static final String RELEASED = "select * from released_member(?)";
    private static final String ADMIT = "select admit_member(?, ?, ?, ?)::text";

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseMember(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Told(ToldStaff of, EmploymentPeriod employment, DatedPosition.Begin begin) {}

    /** Ends the employment at the old school and publishes it. */
    void release(StaffTransfer offer, String by) {
        var answer = database.find(row -> row.text("answer"), RELEASE, offer.id(), by, now())
                .orElseThrow();
        if (!answer.equals(StaffTransfer.Status.ACCEPTED.name())) {
            throw new Refusal(
                    answer.equals(EmploymentRefusal.STAFF_LEFT.name())
                            ? EmploymentRefusal.STAFF_LEFT
                            : TransferRefusal.valueOf(answer));
        }
        tell(offer);
    }

    /** Names the person at the new school, who keeps the seats of sessions in which that school may take part. */
    void admit(StaffTransfer offer, UUID member, String by) {
        database.list(row -> true, ADMIT, offer.id(), member, by, now());
    }

    private void tell(StaffTransfer offer) {
        var begins = new ArrayList<DatedPosition.Begin>();
        var employments = new ArrayList<EmploymentPeriod>();
        var told = database.list(ReleaseMember::told, RELEASED, offer.id());
        for (var one : told) {
            begins.add(one.begin());
            if (one.begin().employment() > employments.size()) {
                employments.add(one.employment());
            }
        }
        var of = told.get(0).of();
        var positions = DatedPosition.of(begins, employments).stream()
                .map(DatedPosition::told)
                .toList();
        var fact = new ToldStaff(of.id(), of.institution(), of.person(), of.sex(), positions)
                .left(offer.terms().on(), employments.size());
        outbox.publish(Topics.STAFF_MEMBER, of.id().toString(), of.institution(), fact);
    }

    private static Told told(Row row) throws SQLException {
        var position = row.constant(Position.class, "position");
        return new Told(
                new ToldStaff(
                        row.uuid("member"),
                        row.text("institution"),
                        row.uuid("person"),
                        row.textOrNull("sex"),
                        List.of()),
                new EmploymentPeriod(row.date("employed_since"), row.dateOrNull("left_on"), null, position),
                new DatedPosition.Begin(row.integer("employment"), position, row.date("since")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
