package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.entry.DueDates;

/**
 * The minutes in the caller's scope and the duties that they bring: a destruction is reported to the department within 15
 * days, a loss is told to the police and the department at once (circular 10/2017).
 */
@ApplicationScoped
public class BlankMinutes {

    private static final String COLUMNS = """
            select m.*, c.*, l.overdue from blank_minutes m
            cross join lateral (
                select count(*) as blanks, count(i.replaced_by) as replaced,
                       count(*) filter (where b.status = 'SPOILED' and b.minutes = m.id) as undestroyed
                from blank_minutes_item i
                join blank b on b.institution = i.institution and b.serial_number = i.serial_number
                where i.institution = m.institution and i.minutes = m.id) c
            cross join lateral (
                select m.reported_on is null and coalesce(m.report_due_on < ?, false)
                       or m.kind = 'LOST' and (m.police_notified_on is null or m.department_notified_on is null)
                       as overdue) l
            where %s""";

    private final Database database;
    private final DueDates dueDates;
    private final Clock clock;
    private final int reportDays;

    BlankMinutes(
            Database database,
            DueDates dueDates,
            Clock clock,
            @ConfigProperty(name = "gdnn.blanks.report-days", defaultValue = "15") int reportDays) {
        this.database = database;
        this.dueDates = dueDates;
        this.clock = clock;
        this.reportDays = reportDays;
    }

    /** Adds minutes of no day to come. */
    @Transactional(TxType.MANDATORY)
    UUID add(String institution, Minutes minutes, Actor by) {
        requirePast(minutes.dated());
        if (minutes.kind() != Minutes.Kind.LOST
                && (minutes.policeNotifiedOn() != null || minutes.departmentNotifiedOn() != null)) {
            throw new Refusal(BlankRefusal.BLANK_NOTICE_NOT_DUE);
        }
        requirePast(minutes.policeNotifiedOn());
        requirePast(minutes.departmentNotifiedOn());
        var id = Ids.next();
        database.update(
                """
                insert into blank_minutes (institution, id, kind, minutes_number, dated, council, reason,
                                           police_notified_on, department_notified_on, report_due_on, recorded_by)
                values (?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)""",
                institution,
                id,
                minutes.kind(),
                minutes.number(),
                minutes.dated(),
                minutes.council().toArray(new String[0]),
                minutes.reason(),
                minutes.policeNotifiedOn(),
                minutes.departmentNotifiedOn(),
                minutes.kind() == Minutes.Kind.DESTROYED ? dueDates.end(minutes.dated(), reportDays) : null,
                by.subject());
        return id;
    }

    /** BLANK_MINUTES_DATE_INVALID for a day to come. */
    void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(BlankRefusal.BLANK_MINUTES_DATE_INVALID);
        }
    }

    @Transactional
    public Slice<BlankMinutesEntry> list(boolean overdueOnly, @Nullable Cursor after, int limit) {
        var filter = new Filter().andAfter(after, "m.institution, m.id");
        if (overdueOnly) {
            filter.and("l.overdue");
        }
        var rows = database.list(
                this::entry,
                COLUMNS.formatted(filter.sql()) + " order by m.institution, m.id limit ?",
                filter.parametersAndLimit(limit, LocalDate.now(clock)));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }

    /** The minutes, or BLANK_MINUTES_NOT_FOUND. */
    @Transactional
    public BlankMinutesEntry find(UUID id) {
        return database.find(this::entry, COLUMNS.formatted("m.id = ?"), LocalDate.now(clock), id)
                .orElseThrow(() -> new Refusal(BlankRefusal.BLANK_MINUTES_NOT_FOUND));
    }

    private BlankMinutesEntry entry(Row row) throws SQLException {
        var notices = new BlankMinutesEntry.Notices(
                row.dateOrNull("police_notified_on"),
                row.dateOrNull("department_notified_on"),
                row.dateOrNull("report_due_on"),
                row.dateOrNull("reported_on"));
        var kind = row.constant(Minutes.Kind.class, "kind");
        return new BlankMinutesEntry(
                row.uuid("id"),
                row.text("institution"),
                kind,
                row.text("minutes_number"),
                row.date("dated"),
                row.bigint("blanks"),
                row.bigint("replaced"),
                notices,
                duties(kind, notices, row.bigint("undestroyed")),
                row.bool("overdue"));
    }

    private static List<BlankMinutesEntry.Duty> duties(
            Minutes.Kind kind, BlankMinutesEntry.Notices notices, long undestroyed) {
        var open = new ArrayList<BlankMinutesEntry.Duty>();
        if (kind == Minutes.Kind.LOST && notices.policeNotifiedOn() == null) {
            open.add(BlankMinutesEntry.Duty.POLICE_NOTICE);
        }
        if (kind == Minutes.Kind.LOST && notices.departmentNotifiedOn() == null) {
            open.add(BlankMinutesEntry.Duty.DEPARTMENT_NOTICE);
        }
        if (kind == Minutes.Kind.SPOILED && undestroyed > 0) {
            open.add(BlankMinutesEntry.Duty.DESTRUCTION);
        }
        if (kind == Minutes.Kind.DESTROYED && notices.reportedOn() == null) {
            open.add(BlankMinutesEntry.Duty.REPORT);
        }
        return open;
    }
}
