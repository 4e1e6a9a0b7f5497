package vn.gdnn.records;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import vn.gdnn.kit.time.Clocks;

/** The service's clock in tests: right, but while {@link #on} runs, when it stands on another day. */
public final class TestClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    private final ZoneId zone;

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    /** What is done while the service believes it to be that day, at this time of day. */
    public static <T> T on(LocalDate day, Supplier<T> done) {
        var before = ahead;
        ahead = before.plus(Duration.ofDays(
                day.toEpochDay() - LocalDate.now(new TestClock(Clocks.VIETNAM)).toEpochDay()));
        try {
            return done.get();
        } finally {
            ahead = before;
        }
    }

    /** As {@link #on(LocalDate, Supplier)}, for what gives nothing back. */
    public static void on(LocalDate day, Runnable done) {
        on(day, () -> {
            done.run();
            return true;
        });
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    static final class Producer {

        @Produces
        @Singleton
        Clock clock() {
            return new TestClock(Clocks.VIETNAM);
        }
    }
}
