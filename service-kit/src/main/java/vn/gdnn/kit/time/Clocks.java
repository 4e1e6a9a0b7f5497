package vn.gdnn.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the law: a day begins and ends in Vietnam. */
public class Clocks {

    /** The zone in which days, deadlines and reporting periods are counted. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
