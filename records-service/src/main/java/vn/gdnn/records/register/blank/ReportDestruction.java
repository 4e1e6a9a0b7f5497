package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Notes that a destruction was reported to the department. */
@ApplicationScoped
public class ReportDestruction {

    private final Database database;
    private final BlankMinutes minutes;
    private final CurrentScope scope;
    private final Clock clock;

    ReportDestruction(Database database, BlankMinutes minutes, CurrentScope scope, Clock clock) {
        this.database = database;
        this.minutes = minutes;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public void report(UUID id, LocalDate reportedOn) {
        var institution = scope.institution();
        var taken = minutes.find(id);
        if (reportedOn.isAfter(LocalDate.now(clock)) || reportedOn.isBefore(taken.dated())) {
            throw new Refusal(BlankRefusal.BLANK_MINUTES_DATE_INVALID);
        }
        var noted = database.update("""
                update blank_minutes set reported_on = ?
                where institution = ? and id = ? and kind = 'DESTROYED' and reported_on is null""", reportedOn, institution, id);
        if (noted == 0) {
            throw new Refusal(BlankRefusal.BLANK_REPORTED_ALREADY);
        }
    }
}
