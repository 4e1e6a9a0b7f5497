package vn.gdnn.credential.key;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Watches how long the certificates in use are still valid, from the first key on: {@code
 * gdnn_signer_certificate_days_left} and {@code gdnn_signer_certificate_left_seconds}, by institution and use; no person
 * is named. What ends within sixty days is told once a day.
 */
@ApplicationScoped
public class SignerCertificates {

    /** A warning comes this long before a signer's certificate expires. */
    static final int WARNING_DAYS = CertificateAlarm.FIRST;

    /** A certificate in use and how long it is still valid. */
    record Remaining(String institution, KeyUse use, Duration left) {

        long days() {
            return left.toDays();
        }

        private Tags tags() {
            return Tags.of("institution", institution, "use", use.name());
        }
    }

    private final Database database;
    private final Clock clock;
    private final MultiGauge days;
    private final MultiGauge seconds;
    private final CertificateAlarm alarm = new CertificateAlarm();
    private volatile List<Remaining> last = List.of();

    SignerCertificates(Database database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.days = MultiGauge.builder("gdnn.signer.certificate.days.left")
                .description("Days until a certificate that signs expires")
                .register(meters);
        this.seconds = MultiGauge.builder("gdnn.signer.certificate.left")
                .description("Seconds until a certificate that signs expires")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "1m", delayed = "10s")
    public void look() {
        last = CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Remaining(
                                row.text("institution"),
                                row.constant(KeyUse.class, "use"),
                                Duration.between(clock.instant(), row.instant("valid_to"))),
                        """
                        select institution, use, min(valid_to) as valid_to from institution_key
                        where retired_at is null group by institution, use"""));
        days.register(rows(Remaining::days), true);
        seconds.register(rows(left -> left.left().toSeconds()), true);
        alarm.tell(last, LocalDate.now(clock));
    }

    private List<MultiGauge.Row<?>> rows(ToLongFunction<Remaining> value) {
        return last.stream()
                .<MultiGauge.Row<?>>map(left -> MultiGauge.Row.of(left.tags(), value.applyAsLong(left)))
                .toList();
    }

    List<Remaining> expiringSoon() {
        return last.stream().filter(left -> left.days() < WARNING_DAYS).toList();
    }
}
