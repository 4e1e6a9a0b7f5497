package vn.gdnn.training.effect;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Looks every hour for schools that have somebody to ask about a course. Two replicas that look at once write once. */
@ApplicationScoped
class AskSchools {

    private final AskStaff staff;
    private final Clock clock;

    AskSchools(AskStaff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        ask(LocalDate.now(clock));
    }

    /** Asks on that day; a school where that fails is looked at again within the hour. */
    void ask(LocalDate today) {
        due(today).forEach(code -> ask(code, today));
    }

    /** The schools that have somebody to ask; the others are left alone. */
    List<String> due(LocalDate today) {
        return CurrentScope.as(new Scope.Ministry(), () -> staff.schools(today));
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
