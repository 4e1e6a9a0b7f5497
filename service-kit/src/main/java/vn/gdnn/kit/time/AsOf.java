package vn.gdnn.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Reads {@code ?asOf=}: a moment, or a day, which is meant to its end. */
@ApplicationScoped
public class AsOf {

    /** The refusal of a day to come. */
    public static final RefusalCode DAY_IN_FUTURE = AsOfRefusal.DAY_IN_FUTURE;

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** The moment asked about, if one was; a moment to come is refused, for nobody knows it. */
    public Optional<Instant> moment(@Nullable String asOf) {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(asOf.length() <= 10 ? endOf(LocalDate.parse(asOf)) : known(OffsetDateTime.parse(asOf)));
        } catch (DateTimeException e) {
            throw new Refusal(AsOfRefusal.AS_OF_INVALID);
        }
    }

    private Instant endOf(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(DAY_IN_FUTURE, day);
        }
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }

    private Instant known(OffsetDateTime moment) {
        if (moment.toInstant().isAfter(clock.instant())) {
            throw new Refusal(DAY_IN_FUTURE, moment);
        }
        return moment.toInstant();
    }
}
