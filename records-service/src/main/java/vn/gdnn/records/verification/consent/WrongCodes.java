package vn.gdnn.records.verification.consent;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Counts wrong holder's codes for each diploma and from each address, and raises an alarm where somebody tries many. It
 * makes nobody wait: a code of 80 random bits is not found by trying, and a pause would shut out the holder.
 */
@ApplicationScoped
class WrongCodes {

    private static final int OF_A_DIPLOMA = 20;
    private static final int FROM_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final CurrentVertxRequest request;
    private final Clock clock;
    private final RecentCounts ofDiplomas = new RecentCounts(WINDOW);
    private final RecentCounts fromAddresses = new RecentCounts(WINDOW);
    private final Counter failures;
    private final Counter alarmsOfDiplomas;
    private final Counter alarmsOfAddresses;

    WrongCodes(CurrentVertxRequest request, Clock clock, MeterRegistry meters) {
        this.request = request;
        this.clock = clock;
        failures = Counter.builder("gdnn_holder_code_failures")
                .description("Holder's codes that were wrong")
                .register(meters);
        alarmsOfDiplomas = alarms("diploma", meters);
        alarmsOfAddresses = alarms("address", meters);
    }

    private static Counter alarms(String per, MeterRegistry meters) {
        return Counter.builder("gdnn_holder_code_alarms")
                .description("Diplomas and addresses with many wrong holder's codes within an hour")
                .tag("per", per)
                .register(meters);
    }

    void note(String institution, UUID diploma) {
        failures.increment();
        var now = clock.instant();
        if (ofDiplomas.add(diploma.toString(), now) == OF_A_DIPLOMA) {
            alarmsOfDiplomas.increment();
            Log.warnf("Many wrong holder's codes: institution %s, diploma %s", institution, diploma);
        }
        if (fromAddresses.add(address(), now) == FROM_AN_ADDRESS) {
            alarmsOfAddresses.increment();
            Log.warn("Many wrong holder's codes from one address");
        }
    }

    /** As the gateway saw it. */
    private String address() {
        var arrived = request.getCurrent().request();
        var forwarded = arrived.getHeader("X-Forwarded-For");
        return forwarded == null ? arrived.remoteAddress().hostAddress() : forwarded;
    }
}
