package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/**
 * The public holidays of a year as the ministry enters them; most move with the lunar calendar and the Government's
 * decision, so none is built in.
 */
@ApplicationScoped
public class Holidays {

    private final Database database;

    Holidays(Database database) {
        this.database = database;
    }

    /** Replaces the year's calendar. */
    @Transactional
    public List<Holiday> replace(int year, List<Holiday> days) {
        if (days.stream().anyMatch(holiday -> holiday.day().getYear() != year)) {
            throw new Refusal(DeadlineRefusal.HOLIDAY_OUTSIDE_YEAR, String.valueOf(year));
        }
        database.update("delete from holiday where extract(year from day) = ?", year);
        for (var holiday : days) {
            database.update("""
                    insert into holiday (day, name, working) values (?, ?, ?)
                    on conflict (day) do update set name = excluded.name, working = excluded.working""", holiday.day(), holiday.name(), holiday.working());
        }
        return list(year);
    }

    @Transactional
    public List<Holiday> list(int year) {
        return database.list(
                row -> new Holiday(row.date("day"), row.text("name"), row.bool("working")),
                "select day, name, working from holiday where extract(year from day) = ? order by day",
                year);
    }
}
