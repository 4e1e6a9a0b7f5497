package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DueDates;

/** By when a copy is given: the same day, on the next working day if the request came after 15:00 (decree 23/2015). */
@ApplicationScoped
class CopyClock {

    private static final LocalTime LATE = LocalTime.of(15, 0);

    private final DueDates dueDates;
    private final Clock clock;

    CopyClock(DueDates dueDates, Clock clock) {
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** COPY_RECEIVED_INVALID for a request to come, or one that is older than the diploma. */
    CertifiedCopies.Days days(Diploma diploma, @Nullable LocalDateTime given) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var received = given == null ? now : given.truncatedTo(ChronoUnit.SECONDS);
        if (received.isAfter(now) || diploma.isIssuedAfter(received.toLocalDate())) {
            throw new Refusal(AmendmentRefusal.COPY_RECEIVED_INVALID);
        }
        return new CertifiedCopies.Days(received, dueOn(received), now.toLocalDate());
    }

    private LocalDate dueOn(LocalDateTime received) {
        var day = received.toLocalDate();
        return dueDates.end(received.toLocalTime().isAfter(LATE) ? day.plusDays(1) : day, 0);
    }
}
