package vn.gdnn.kit.startup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * A service whose secrets anybody can read in its sources, or whose clock is moved, starts for a demonstration only, which must
 * be configured.
 */
@ApplicationScoped
class DemonstrationSettings {

    private static final String DEMONSTRATION = "gdnn.demonstration";
    private static final String CREATED_KEYS = "gdnn.keys.create-missing";
    private static final String CLOCK_AHEAD = "gdnn.clock-ahead";
    private static final String CLIENT = "gdnn.identity";
    private static final List<String> KEYS = List.of("gdnn.personal-key", "gdnn.log.key", "gdnn.receipts.key");
    private static final List<String> ACCOUNTS = List.of("quarkus.datasource", "quarkus.flyway");

    private final Config config;
    private final LaunchMode mode;

    DemonstrationSettings(Config config, LaunchMode mode) {
        this.config = config;
        this.mode = mode;
    }

    void check(@Observes StartupEvent started) {
        if (mode == LaunchMode.NORMAL) {
            refuse(config);
        }
    }

    static void refuse(Config config) {
        var found = of(config);
        if (!found.isEmpty()
                && !value(config, DEMONSTRATION).filter("true"::equals).isPresent()) {
            throw new IllegalStateException("These settings are for demonstrations alone: " + String.join(", ", found)
                    + ". Set secrets of your own and leave the clock alone, or GDNN_DEMONSTRATION=true");
        }
    }

    /** The settings, never their values. */
    private static List<String> of(Config config) {
        var found = new ArrayList<>(knownPasswords(config));
        KEYS.stream()
                .filter(key -> value(config, key)
                        .filter(DemonstrationSettings::isPublic)
                        .isPresent())
                .forEach(found::add);
        if (value(config, CREATED_KEYS).filter("true"::equals).isPresent()) {
            found.add(CREATED_KEYS);
        }
        if (config.getOptionalValue(CLOCK_AHEAD, Duration.class)
                .filter(ahead -> !ahead.isZero())
                .isPresent()) {
            found.add(CLOCK_AHEAD);
        }
        return found;
    }

    private static List<String> knownPasswords(Config config) {
        var found = new ArrayList<String>();
        for (var account : ACCOUNTS) {
            var usual = value(config, account + ".username").map(name -> name + "-password");
            if (usual.isPresent() && usual.equals(value(config, account + ".password"))) {
                found.add(account + ".password");
            }
        }
        var ofClient = value(config, CLIENT + ".client").map(name -> name + "-secret");
        if (ofClient.isPresent() && ofClient.equals(value(config, CLIENT + ".secret"))) {
            found.add(CLIENT + ".secret");
        }
        return found;
    }

    /** Whether a key says of itself that it is none. */
    private static boolean isPublic(String key) {
        try {
            return new String(Base64.getDecoder().decode(key), ISO_8859_1).startsWith("gdnn-");
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static Optional<String> value(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
