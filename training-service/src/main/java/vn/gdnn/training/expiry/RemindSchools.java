package vn.gdnn.training.expiry;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Looks every hour for schools that are to be told of trainings that end. Two replicas that look at once tell once. */
@ApplicationScoped
class RemindSchools {

    private final RemindSchool school;
    private final Clock clock;

    RemindSchools(RemindSchool school, Clock clock) {
        this.school = school;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        remind(LocalDate.now(clock));
    }

    /** Tells every school on that day; one that fails is looked at again within the hour. */
    void remind(LocalDate today) {
        for (var code : CurrentScope.as(new Scope.Ministry(), () -> school.due(today))) {
            try {
                CurrentScope.as(new Scope.Institution(code), () -> school.remind(today));
            } catch (RuntimeException e) {
                Log.warnf(
                        "%s is told later of trainings that end: %s",
                        code, e.getClass().getSimpleName());
            }
        }
    }
}
