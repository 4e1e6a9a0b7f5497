package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Notes that the police or the department was told of a loss, each once. */
@ApplicationScoped
public class NotifyLoss {

    private final Database database;
    private final BlankMinutes minutes;
    private final CurrentScope scope;

    NotifyLoss(Database database, BlankMinutes minutes, CurrentScope scope) {
        this.database = database;
        this.minutes = minutes;
        this.scope = scope;
    }

    /** BLANK_NOTICE_NOT_DUE where nothing was lost, was told already, or no day is given. */
    @Transactional
    public void note(UUID id, @Nullable LocalDate policeOn, @Nullable LocalDate departmentOn) {
        var institution = scope.institution();
        minutes.find(id);
        minutes.requirePast(policeOn);
        minutes.requirePast(departmentOn);
        var noted = database.update(
                """
                update blank_minutes
                set police_notified_on = coalesce(police_notified_on, ?::date),
                    department_notified_on = coalesce(department_notified_on, ?::date)
                where institution = ? and id = ? and kind = 'LOST'
                  and (?::date is not null or ?::date is not null)
                  and (?::date is null or police_notified_on is null)
                  and (?::date is null or department_notified_on is null)""", policeOn, departmentOn, institution, id, policeOn, departmentOn, policeOn, departmentOn);
        if (noted == 0) {
            throw new Refusal(BlankRefusal.BLANK_NOTICE_NOT_DUE);
        }
    }
}
