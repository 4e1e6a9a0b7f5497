package vn.gdnn.kit.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The ways from a service to Kafka and to PostgreSQL, and what is open about them. A way is fenced where it is encrypted, the
 * other side is known by its certificate, and the service logs in: what comes from Kafka is applied without another question.
 *
 * @param kafka the protocol towards Kafka
 * @param database what the address of the database says of TLS
 * @param open what is missing, by the names of settings, never their values
 */
record Fences(String kafka, String database, List<String> open) {

    private static final String PROTOCOL = "kafka.security.protocol";
    private static final List<String> LOGIN =
            List.of("gdnn.kafka.user", "gdnn.kafka.password", "kafka.ssl.truststore.location");
    private static final String HOST_CHECK = "kafka.ssl.endpoint.identification.algorithm";
    private static final List<String> DATABASES = List.of("quarkus.datasource.jdbc.url", "quarkus.flyway.jdbc-url");
    private static final List<String> PASSWORDS = List.of("quarkus.datasource.password", "quarkus.flyway.password");
    private static final String TLS = "SASL_SSL";
    private static final String KNOWN_HOST = "verify-full";

    Fences {
        open = List.copyOf(open);
    }

    static Fences of(Config config) {
        var kafka = text(config, PROTOCOL).orElse("PLAINTEXT");
        var modes = DATABASES.stream()
                .map(name -> mode(text(config, name).orElse("")))
                .distinct()
                .toList();
        var open = new ArrayList<>(openTowardsKafka(config, kafka));
        if (!modes.equals(List.of(KNOWN_HOST))) {
            open.add(String.join(", ", DATABASES) + " (GDNN_DB_URL) have no sslmode=" + KNOWN_HOST);
        }
        open.addAll(missing(config, PASSWORDS));
        return new Fences(kafka, String.join(", ", modes), open);
    }

    private static List<String> openTowardsKafka(Config config, String protocol) {
        if (!protocol.equals(TLS)) {
            return List.of(PROTOCOL + " (GDNN_KAFKA_SECURITY) is not " + TLS);
        }
        var open = new ArrayList<>(missing(config, LOGIN));
        if ("".equals(config.getConfigValue(HOST_CHECK).getRawValue())) {
            open.add(HOST_CHECK + " is empty");
        }
        return open;
    }

    private static List<String> missing(Config config, List<String> names) {
        return names.stream()
                .filter(name -> text(config, name).isEmpty())
                .map(name -> name + " is missing")
                .toList();
    }

    /** What an address says of TLS; a factory of sockets of one's own may check nothing. */
    private static String mode(String url) {
        var parameters =
                Stream.of(url.substring(url.indexOf('?') + 1).split("&")).toList();
        if (parameters.stream().anyMatch(one -> one.startsWith("sslfactory="))) {
            return "sslfactory";
        }
        return parameters.stream()
                .filter(one -> one.startsWith("sslmode="))
                .map(one -> one.substring("sslmode=".length()))
                .reduce((first, last) -> last)
                .orElse("none");
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
