package vn.gdnn.training.expiry;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Looks every hour for schools and staff that are to be told of trainings that end. Two replicas that look at once tell once. */
@ApplicationScoped
class RemindSchools {

    private final RemindSchool school;
    private final RemindStaff staff;
    private final Database database;
    private final Clock clock;

    RemindSchools(RemindSchool school, RemindStaff staff, Database database, Clock clock) {
        this.school = school;
        this.staff = staff;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        remind(LocalDate.now(clock));
    }

    /** Tells everybody on that day; a school where that fails is looked at again within the hour. */
    void remind(LocalDate today) {
        due(Told.SCHOOL, today).forEach(code -> tell(code, today, school::remind));
        due(Told.PERSON, today).forEach(code -> tell(code, today, staff::remind));
    }

    /** The schools that have something to tell; the others are left alone. */
    List<String> due(Told told, LocalDate today) {
        return CurrentScope.inTransaction(
                new Scope.Ministry(),
                () -> database.list(
                        row -> row.text("code"), DueTrainings.schools(told), new DueTrainings(today).parameters()));
    }

    private static void tell(String code, LocalDate today, Consumer<LocalDate> tell) {
        try {
            CurrentScope.as(new Scope.Institution(code), () -> {
                tell.accept(today);
                return null;
            });
        } catch (RuntimeException e) {
            Log.warnf(
                    "%s is told later of trainings that end: %s",
                    code, e.getClass().getSimpleName());
        }
    }
}
