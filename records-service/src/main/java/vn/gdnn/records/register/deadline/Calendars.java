package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.CalendarWarning;

/**
 * The working calendar of the country, year by year. Most holidays move with the lunar calendar and the Government's
 * decision, so a year is set as it becomes known and may be set again; clocks that have ended keep their day.
 */
@ApplicationScoped
public class Calendars {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Database database;
    private final Clock clock;

    Calendars(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sets the year anew, from today on. */
    @Transactional
    public YearCalendar set(int year, boolean complete, String source, List<Holiday> days, Actor by) {
        requireSensible(year, complete, days);
        var version = read(year).version() + 1;
        UniqueKey.guard(
                Map.of("calendar_pkey", DeadlineRefusal.CALENDAR_CHANGED),
                () -> database.update(
                        """
                        insert into calendar (year, version, complete, source, certainty, known_from, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)""", year, version, complete, source, Certainty.DECIDED, LocalDate.now(clock), by.subject()));
        days.forEach(day -> add(version, day));
        return read(year);
    }

    /** The year as it is known now; empty where nobody has set it. */
    @Transactional
    public YearCalendar read(int year) {
        return database.find(
                        this::calendar, "select * from calendar where year = ? order by version desc limit 1", year)
                .orElse(new YearCalendar(year, 0, CalendarState.EMPTY, null, null, null, List.of()));
    }

    /** The years from one day to another whose calendar is empty or incomplete. */
    @Transactional
    public List<CalendarWarning> gaps(LocalDate from, LocalDate to) {
        return database.list(
                row -> new CalendarWarning(row.integer("year"), row.constant(CalendarWarning.Code.class, "code")),
                """
                select y.year, case when c.year is null or c.days = 0 then 'CALENDAR_EMPTY' else 'CALENDAR_INCOMPLETE' end
                       as code
                from generate_series(?::int, ?::int) as y (year)
                left join lateral (
                    select k.year, k.complete, (select count(*) from holiday h
                                                where h.year = k.year and h.version = k.version) as days
                    from calendar k where k.year = y.year order by k.version desc limit 1) c on true
                where c.complete is not true order by y.year""",
                from.getYear(),
                to.getYear());
    }

    /** Adds a year that came with the release, known at all times; false where the year is set already. */
    boolean addShipped(int year, boolean complete, String source, Certainty certainty, List<Holiday> days) {
        var added = database.update("""
                insert into calendar (year, version, complete, source, certainty, known_from, recorded_by)
                values (?, 1, ?, ?, ?, '-infinity', 'release') on conflict do nothing""", year, complete, source, certainty);
        if (added > 0) {
            days.forEach(day -> add(1, day));
        }
        return added > 0;
    }

    private void add(int version, Holiday holiday) {
        database.update(
                """
                insert into holiday (year, version, day, name, working, source, certainty)
                values (?, ?, ?, ?, ?, ?, ?)""",
                holiday.day().getYear(),
                version,
                holiday.day(),
                holiday.name(),
                holiday.working(),
                holiday.source(),
                holiday.certainty());
    }

    private static void requireSensible(int year, boolean complete, List<Holiday> days) {
        if (days.stream().anyMatch(holiday -> holiday.day().getYear() != year)) {
            throw new Refusal(DeadlineRefusal.HOLIDAY_OUTSIDE_YEAR, String.valueOf(year));
        }
        if (days.stream().map(Holiday::day).distinct().count() < days.size()) {
            throw new Refusal(DeadlineRefusal.HOLIDAY_TWICE);
        }
        if (days.stream()
                .anyMatch(holiday ->
                        holiday.working() && !WEEKEND.contains(holiday.day().getDayOfWeek()))) {
            throw new Refusal(DeadlineRefusal.HOLIDAY_CHANGES_NOTHING);
        }
        if (complete && days.stream().allMatch(Holiday::working)) {
            throw new Refusal(DeadlineRefusal.CALENDAR_WITHOUT_DAYS);
        }
    }

    private YearCalendar calendar(Row row) throws SQLException {
        var days = days(row.integer("year"), row.integer("version"));
        return new YearCalendar(
                row.integer("year"),
                row.integer("version"),
                days.isEmpty()
                        ? CalendarState.EMPTY
                        : row.bool("complete") ? CalendarState.COMPLETE : CalendarState.INCOMPLETE,
                row.text("source"),
                row.constant(Certainty.class, "certainty"),
                row.instant("recorded_at"),
                days);
    }

    private List<Holiday> days(int year, int version) {
        return database.list(
                row -> new Holiday(
                        row.date("day"),
                        row.text("name"),
                        row.bool("working"),
                        row.text("source"),
                        row.constant(Certainty.class, "certainty")),
                "select * from holiday where year = ? and version = ? order by day",
                year,
                version);
    }
}
