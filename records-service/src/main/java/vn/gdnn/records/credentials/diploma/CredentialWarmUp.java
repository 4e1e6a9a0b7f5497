package vn.gdnn.records.credentials.diploma;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Warms up the signing of credentials a little after the start, so that the first diploma does not wait for it. */
@ApplicationScoped
class CredentialWarmUp {

    private static final int AFTER_SECONDS = 5;
    private static final int TIMES = 20;

    private final WriteCredentials write;
    private final boolean wanted;
    private final ScheduledExecutorService once =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "credential-warm-up"));

    CredentialWarmUp(WriteCredentials write, @ConfigProperty(name = "gdnn.credentials.rehearse") boolean wanted) {
        this.write = write;
        this.wanted = wanted;
    }

    void begin(@Observes StartupEvent started) {
        if (wanted) {
            once.schedule(this::warmUp, AFTER_SECONDS, TimeUnit.SECONDS);
        }
        once.shutdown(); // what is scheduled still runs
    }

    void end(@Observes ShutdownEvent stopping) {
        once.shutdownNow();
    }

    private void warmUp() {
        for (var time = 0; time < TIMES && !Thread.currentThread().isInterrupted(); time++) {
            write.warmUp();
        }
    }
}
