package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.entry.DiplomaStatus;

/**
 * Takes down the minutes on blanks that are not to be used: all of them or none. A destruction is to be reported within
 * 15 days (circular 10/2017); blanks of diplomas replaced or never issued may be destroyed too.
 */
@ApplicationScoped
public class TakeMinutes {

    private static final String LEAVE_STOCK = """
            update blank b set status = ?, minutes = ?
            where institution = ? and serial_number = any (?::text[])
              and (status = 'IN_STOCK'
                   or ? = 'DESTROYED' and (status = 'SPOILED' or status = 'ASSIGNED' and exists (
                       select from diploma d where d.institution = b.institution and d.id = b.diploma
                       and d.status = any (?::text[]))))""";

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;
    private final int reportDays;

    TakeMinutes(
            Database database,
            CurrentScope scope,
            Clock clock,
            @ConfigProperty(name = "gdnn.blanks.report-days", defaultValue = "15") int reportDays) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
        this.reportDays = reportDays;
    }

    @Transactional
    public UUID take(Minutes minutes, Actor by) {
        var institution = scope.institution();
        if (minutes.dated().isAfter(LocalDate.now(clock))) {
            throw new Refusal(BlankRefusal.BLANK_MINUTES_DATE_INVALID);
        }
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
                minutes.kind() == Minutes.Kind.DESTROYED ? minutes.dated().plusDays(reportDays) : null,
                by.subject());
        var moved = database.update(
                LEAVE_STOCK,
                minutes.kind(),
                id,
                institution,
                minutes.serialNumbers().toArray(new String[0]),
                minutes.kind(),
                DiplomaStatus.names(DiplomaStatus.NEEDLESS_PAPER));
        if (moved != minutes.serialNumbers().stream().distinct().count()) {
            throw new Refusal(BlankRefusal.BLANK_NOT_IN_STOCK);
        }
        return id;
    }
}
