package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.EmploymentRefusal;
import vn.gdnn.training.staff.StaffMember;

/**
 * The departures of staff, each beside the employment that it ends. The seats of who leaves go to those who wait, as the
 * withdrawal of a sign-up gives them.
 */
@ApplicationScoped
class Departures {

    private static final String ADD = """
            insert into departure (institution, id, staff_member, employment, left_on, kind, reason, decision_number, entered_by)
            values (?, uuidv7(), ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST = """
            select id, employment, left_on, kind, reason, decision_number, transfer, entered_at, annulled_at, annulment_reason
            from departure where institution = ? and staff_member = ? order by id desc""";
    private static final String STANDING = """
            select transfer from departure
            where institution = ? and staff_member = ? and employment = ? and annulled_at is null""";
    private static final String ANNUL = """
            update departure set annulled_at = now(), annulled_by = ?, annulment_reason = ?
            where institution = ? and staff_member = ? and employment = ? and annulled_at is null""";

    private static final String HOLD = "select hold_persons(array(select person from staff_member where id = ?))::text";
    private static final String LEAVE_SEATS = "select leave_seats(?, ?, ?, ?)::text";

    private final Database database;
    private final Clock clock;

    Departures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever signs the person up waits until the transaction ends; held before the record is, as by a sign-up. */
    void hold(UUID staffId) {
        database.list(row -> true, HOLD, staffId);
    }

    /** That the latest employment of a member ends; sessions that have not begun and end on that day or later are left. */
    void add(StaffMember member, Departure departure, String by) {
        database.update(
                ADD,
                member.institution(),
                member.id(),
                member.employment().number(),
                departure.on(),
                departure.kind(),
                departure.reason(),
                departure.decisionNumber(),
                by);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.list(row -> true, LEAVE_SEATS, member.id(), departure.on(), by, now);
    }

    /** That of the latest employment is taken back; DEPARTURE_BY_TRANSFER where another school has the person since. */
    void annul(StaffMember member, String reason, String by) {
        var employment = member.employment().number();
        var transferred = database.list(
                        row -> row.uuidOrNull("transfer") != null,
                        STANDING,
                        member.institution(),
                        member.id(),
                        employment)
                .contains(true);
        if (transferred) {
            throw new Refusal(EmploymentRefusal.DEPARTURE_BY_TRANSFER);
        }
        database.update(ANNUL, by, reason, member.institution(), member.id(), employment);
    }

    /** All that were ever entered of a member, the latest first. */
    List<DepartureEntry> list(StaffMember member) {
        return database.list(Departures::entry, LIST, member.institution(), member.id());
    }

    private static DepartureEntry entry(Row row) throws SQLException {
        return new DepartureEntry(
                row.uuid("id"),
                row.integer("employment"),
                new Departure(
                        row.date("left_on"),
                        row.constant(DepartureKind.class, "kind"),
                        row.textOrNull("reason"),
                        row.textOrNull("decision_number")),
                row.uuidOrNull("transfer"),
                row.instant("entered_at"),
                annulled(row));
    }

    private static DepartureEntry.@Nullable Annulled annulled(Row row) throws SQLException {
        var at = row.instantOrNull("annulled_at");
        return at == null ? null : new DepartureEntry.Annulled(at, row.text("annulment_reason"));
    }
}
