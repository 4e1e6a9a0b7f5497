package vn.gdnn.training.staff.alike;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Looks every ten minutes for members who are known by an older number or a passport alone, and who are somebody else by now: another
 * school entered a personal number beside it, or corrected one. Each is told anew by the own school, which learns nothing by it.
 */
@ApplicationScoped
class JoinPersons {

    private final JoinMember join;
    private final Database database;

    JoinPersons(JoinMember join, Database database) {
        this.join = join;
        this.database = database;
    }

    private record Known(String institution, UUID member) {}

    @Scheduled(every = "10m", delayed = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        otherwise().forEach(this::join);
    }

    private List<Known> otherwise() {
        return CurrentScope.inTransaction(
                new Scope.Ministry(),
                () -> database.list(
                        row -> new Known(row.text("institution"), row.uuid("member")),
                        "select institution, member from staff_known_otherwise()"));
    }

    private void join(Known one) {
        try {
            CurrentScope.as(new Scope.Institution(one.institution()), () -> {
                join.join(one.member());
                return null;
            });
        } catch (RuntimeException e) {
            Log.warnf(
                    "a person at %s is told later: %s",
                    one.institution(), e.getClass().getSimpleName());
        }
    }
}
