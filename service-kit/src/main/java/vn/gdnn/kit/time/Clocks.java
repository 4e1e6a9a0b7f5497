package vn.gdnn.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the law: a day begins and ends in Vietnam. */
public class Clocks {

    /** The zone in which days, deadlines and reporting periods are counted. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * The time of day, or that much later in a rehearsal of days to come ({@code GDNN_CLOCK_AHEAD}), which only a
     * demonstration allows.
     */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "gdnn.clock-ahead", defaultValue = "0S") Duration ahead) {
        return Clock.offset(Clock.system(VIETNAM), ahead);
    }
}
