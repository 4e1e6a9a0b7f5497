package vn.gdnn.quickstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** All parts of the suite, each configured for the others. */
final class Parts {

    static final String GATEWAY = "gateway";
    /** In the order of the start. */
    static final List<String> NAMES = List.of(
            "postgres",
            "kafka",
            "keycloak",
            "training-service",
            "curriculum-service",
            "records-service",
            "reporting-service",
            GATEWAY);

    static final List<List<String>> STAGES_TO_STOP =
            List.of(List.of(GATEWAY), NAMES.subList(3, 7), List.of("keycloak", "kafka"), List.of("postgres"));

    static final List<Port> SERVICES = List.of(Port.TRAINING, Port.CURRICULUM, Port.RECORDS, Port.REPORTING);

    private final Settings settings;
    private final Jdk jdk;
    private final Secrets secrets;

    Parts(Settings settings, Jdk jdk, Secrets secrets) {
        this.settings = settings;
        this.jdk = jdk;
        this.secrets = secrets;
    }

    Postgres postgres() {
        return new Postgres(settings, secrets);
    }

    Kafka kafka() {
        return new Kafka(settings, jdk);
    }

    Keycloak keycloak() {
        return new Keycloak(settings, secrets, jdk);
    }

    List<CachedPart> services() throws IOException {
        var services = new ArrayList<CachedPart>();
        for (var port : SERVICES) {
            services.add(service(port));
        }
        return services;
    }

    /** Those that start from a cache of their classes. */
    List<CachedPart> cached() throws IOException {
        var cached = new ArrayList<CachedPart>();
        cached.add(kafka());
        cached.addAll(services());
        cached.add(gateway());
        return cached;
    }

    /** Whether the user left the part out, to run it from an IDE for instance. */
    static boolean wanted(Settings settings, String name) {
        var parts = settings.environment().get("GDNN_PARTS");
        return parts == null
                || parts.isBlank()
                || Stream.of(parts.split(",")).anyMatch(part -> part.strip().equals(name));
    }

    private CachedPart service(Port port) throws IOException {
        var service = port.name().toLowerCase(Locale.ROOT);
        var environment = common(port);
        environment.put("GDNN_DB_URL", settings.databaseUrl(service));
        environment.put("GDNN_DB_USER", service + "_app");
        environment.put("GDNN_DB_PASSWORD", secrets.password(service + "_app"));
        environment.put("GDNN_DB_OWNER", service + "_owner");
        environment.put("GDNN_DB_OWNER_PASSWORD", secrets.password(service + "_owner"));
        environment.put("GDNN_DEMONSTRATION", "true");
        environment.put("GDNN_PLAINTEXT_INSIDE", "accepted"); // nothing leaves this machine
        environment.put("GDNN_KAFKA", settings.bootstrapServers());
        environment.put("GDNN_PERSONAL_KEY", secrets.personalKey());
        environment.put("GDNN_FILES", settings.files().resolve(service).toString());
        if (port == Port.TRAINING) {
            environment.put(
                    "GDNN_TRAINING_KEYS_DIR",
                    settings.keys().resolve("training").toString());
            environment.put("GDNN_KEYS_CREATE_MISSING", "true");
            environment.put("GDNN_SMTP_HOST", Settings.HOST);
            environment.put("GDNN_SMTP_PORT", Integer.toString(settings.port(Port.MAIL)));
            environment.put("GDNN_SMTP_STARTTLS", "DISABLED"); // nothing leaves this machine
            environment.put("GDNN_LOG_URL", "http://localhost:" + settings.port(Port.RECORDS) + "/log");
        }
        if (port == Port.RECORDS) {
            environment.put("GDNN_KEYS_DIR", settings.keys().toString());
            environment.put("GDNN_KEYS_CREATE_MISSING", "true");
            environment.put("GDNN_LOG_KEY", secrets.logKey());
            environment.put("GDNN_LOG_FOLDER", settings.checkpoint().toString());
            environment.put("GDNN_RECEIPT_KEY", secrets.receiptKey());
        }
        return new QuarkusApplication(settings, jdk, service + "-service", port, 192, environment);
    }

    CachedPart gateway() {
        var environment = common(Port.GATEWAY);
        SERVICES.forEach(
                service -> environment.put("GDNN_" + service + "_URL", "http://localhost:" + settings.port(service)));
        return new QuarkusApplication(settings, jdk, GATEWAY, Port.GATEWAY, 128, environment);
    }

    private Map<String, String> common(Port port) {
        var environment = new HashMap<String, String>();
        environment.put("GDNN_HTTP_PORT", Integer.toString(settings.port(port)));
        environment.put("GDNN_OIDC_URL", settings.realmUrl());
        environment.put("GDNN_OIDC_ISSUER", settings.realmUrl());
        environment.put("GDNN_PUBLIC_URL", settings.publicUrl());
        environment.put("QUARKUS_HTTP_HOST", Settings.HOST);
        // by itself none: nothing stands before the parts that had to notice
        environment.put("GDNN_SHUTDOWN_DELAY", settings.environment().getOrDefault("GDNN_SHUTDOWN_DELAY", "0S"));
        return environment;
    }

    /** The ports of the parts that the user wants. */
    List<Port> ports() throws IOException {
        var all = new ArrayList<Part>(List.of(postgres(), kafka(), keycloak()));
        all.addAll(services());
        all.add(gateway());
        var mail = wanted(settings, MailServer.NAME) ? Stream.of(Port.MAIL) : Stream.<Port>empty();
        return Stream.concat(
                        all.stream()
                                .filter(part -> wanted(settings, part.name()))
                                .flatMap(part -> part.ports().stream()),
                        mail)
                .toList();
    }
}
