package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Opens a round for some cohorts, with its council. */
@ApplicationScoped
public class OpenRound {

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;

    OpenRound(Database database, CurrentScope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public UUID open(RoundPlan plan, Actor by) {
        var institution = scope.institution();
        var id = Ids.next();
        database.update("""
                insert into graduation_round (institution, id, title, status, opened_on, created_by, prepared_by)
                values (?, ?, ?, 'OPEN', ?, ?, array[?])""", institution, id, plan.title(), LocalDate.now(clock), by.subject(), by.subject());
        for (var cohort : plan.scope()) {
            database.update("""
                    insert into round_scope (institution, round, programme_code, cohort) values (?, ?, ?, ?)
                    on conflict do nothing""", institution, id, cohort.programmeCode(), cohort.cohort());
        }
        for (var i = 0; i < plan.council().size(); i++) {
            var member = plan.council().get(i);
            database.update(
                    "insert into round_member (institution, round, position, full_name, role) values (?, ?, ?, ?, ?)",
                    institution,
                    id,
                    i + 1,
                    member.fullName(),
                    member.role());
        }
        return id;
    }
}
