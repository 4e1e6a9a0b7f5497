package vn.gdnn.credential.key;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Watches how long the certificates in use are still valid: {@code gdnn_signer_certificate_days_left}. */
@ApplicationScoped
public class SignerCertificates {

    /** A warning comes this long before a signer's certificate expires. */
    static final int WARNING_DAYS = 60;

    /** A certificate in use and the whole days it is still valid. */
    record Remaining(String institution, KeyUse use, long days) {}

    private final Database database;
    private final Clock clock;
    private final MultiGauge gauge;
    private volatile List<Remaining> last = List.of();

    SignerCertificates(Database database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.gauge = MultiGauge.builder("gdnn.signer.certificate.days.left")
                .description("Days until a certificate that signs expires")
                .register(meters);
    }

    @Scheduled(every = "1h", delayed = "10s")
    public void look() {
        last = CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Remaining(
                                row.text("institution"),
                                row.constant(KeyUse.class, "use"),
                                Duration.between(clock.instant(), row.instant("valid_to"))
                                        .toDays()),
                        "select institution, use, valid_to from institution_key where retired_at is null"));
        gauge.register(
                last.stream()
                        .map(left -> MultiGauge.Row.of(
                                Tags.of(
                                        "institution",
                                        left.institution(),
                                        "use",
                                        left.use().name()),
                                left.days()))
                        .toList(),
                true);
    }

    List<Remaining> expiringSoon() {
        return last.stream().filter(left -> left.days() < WARNING_DAYS).toList();
    }
}
