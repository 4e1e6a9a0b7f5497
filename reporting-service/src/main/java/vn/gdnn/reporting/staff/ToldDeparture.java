package vn.gdnn.reporting.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberLeft;

/**
 * When an employment ended or will end; what a later fact tells takes its place.
 *
 * @param on null where a departure that was told turned out to be a mistake
 */
record ToldDeparture(Employment.Key employment, @Nullable LocalDate on, Instant at) {

    /** The later of two; of those that happened at once, what arrived last. */
    ToldDeparture or(ToldDeparture next) {
        return next.at.isBefore(at) ? this : next;
    }

    StaffKey staff() {
        return new StaffKey(employment.institution(), employment.staffId());
    }

    static Optional<ToldDeparture> by(ArrivedFact arrived) {
        if (arrived.fact() instanceof StaffMemberLeft one) {
            var employment = new Employment.Key(one.institution(), one.staffId(), one.employment());
            return Optional.of(new ToldDeparture(employment, one.on(), arrived.at()));
        }
        if (arrived.fact() instanceof StaffDepartureAnnulled one) {
            var employment = new Employment.Key(one.institution(), one.staffId(), one.employment());
            return Optional.of(new ToldDeparture(employment, null, arrived.at()));
        }
        return Optional.empty();
    }
}
