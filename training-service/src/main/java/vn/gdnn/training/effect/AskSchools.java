package vn.gdnn.training.effect;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Looks every hour, school by school, whom to ask about a course. Two replicas that look at once write once. */
@ApplicationScoped
class AskSchools {

    private final AskStaff staff;
    private final Database database;
    private final Clock clock;

    AskSchools(AskStaff staff, Database database, Clock clock) {
        this.staff = staff;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        ask(LocalDate.now(clock));
    }

    /** Asks on that day; a school where that fails is looked at again within the hour. */
    void ask(LocalDate today) {
        var schools = CurrentScope.inTransaction(
                new Scope.Ministry(),
                () -> database.list(row -> row.text("code"), "select code from tenant order by code"));
        schools.forEach(code -> ask(code, today));
    }

    private void ask(String code, LocalDate today) {
        try {
            CurrentScope.as(new Scope.Institution(code), () -> {
                staff.ask(today);
                return null;
            });
        } catch (RuntimeException e) {
            Log.warnf("%s is asked later about courses: %s", code, e.getClass().getSimpleName());
        }
    }
}
