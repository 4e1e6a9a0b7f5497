package vn.gdnn.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be configured about the gateway. */
@ConfigMapping(prefix = "gdnn.gateway")
public interface GatewayConfig {

    /** The address callers use. */
    URI publicUrl();

    /** The address of the identity provider's realm, as a browser sees it. */
    URI issuer();

    /** The addresses of each backend's replicas, by name. */
    Map<String, List<URI>> backends();

    /** Which path prefix goes to which backend, by name. */
    Map<String, Route> routes();

    Timeouts timeouts();

    Circuit circuit();

    Limits limits();

    OpenApi openapi();

    /** One path prefix and the backend that answers below it. */
    interface Route {
        /** Ends in a slash for a folder; without one it is an exact path and the folder of that name. */
        String prefix();

        /** A name from {@link GatewayConfig#backends()}. */
        String backend();

        /** Whether it is served without a token. */
        @WithName("public")
        @WithDefault("false")
        boolean open();
    }

    /** How long a backend may take. */
    interface Timeouts {
        @WithDefault("2s")
        Duration connect();

        @WithDefault("30s")
        Duration answer();

        /** For {@code .../imports}, the upload and the answer that comes after it. */
        @WithDefault("15m")
        Duration imports();

        /** For a caller to send any other body. */
        @WithDefault("60s")
        Duration body();

        /** Without a byte from the caller in the middle of any body; less than {@link #answer()}. */
        @WithDefault("15s")
        Duration stall();

        /** A connection to a backend is renewed after that long, however busy it is. */
        @WithDefault("5m")
        Duration lifetime();
    }

    /** When a backend that fails is left alone for a while. */
    interface Circuit {
        @WithDefault("20")
        int requests();

        @WithDefault("0.5")
        double failureRatio();

        @WithDefault("5s")
        Duration delay();

        @WithDefault("2")
        int successes();
    }

    /** How much a caller may send. */
    interface Limits {
        @WithDefault("2M")
        MemorySize body();

        /** For {@code .../imports}. */
        @WithDefault("512M")
        MemorySize imports();

        /** For a part of a file of a learning resource. */
        @WithDefault("64M")
        MemorySize parts();

        /** For a file of a competence framework: as much as its service takes. */
        @WithDefault("4M")
        MemorySize frameworks();

        @WithDefault("8000")
        int uri();

        @WithDefault("16000")
        int headers();

        /** Requests at once from one address; a school behind one address is many people. */
        @WithDefault("256")
        int inFlight();

        /** Connections that one address keeps open after an answer; the oldest are closed first. */
        @WithDefault("512")
        int idleConnections();

        /** For each person who logged in, whatever the client. */
        Rate person();

        /** For a client that acts for itself. */
        Rate client();

        /** Quotas that differ from {@link #client()}, by client id. */
        Map<String, Rate> clients();

        /** For files that anyone may have checked. */
        @WithDefault("5M")
        MemorySize documents();

        Rate address();

        /** Paths that nobody may try often, each group with a quota per address of its own, by name. */
        Map<String, Guarded> guarded();
    }

    /** A token bucket: so many per second, so many at once. */
    interface Rate {
        int perSecond();

        int burst();
    }

    /** Paths, and all below them, that share a quota; a star stands for any one segment. */
    interface Guarded extends Rate {
        List<String> paths();
    }

    /** The merged document. */
    interface OpenApi {
        /** How long a merged document is served before the backends are asked again. */
        @WithDefault("60s")
        Duration refresh();

        @WithDefault("2s")
        Duration timeout();

        /** A folder with the committed documents as {@code <backend>.yaml}, used when a backend is down. */
        Optional<String> copies();
    }
}
