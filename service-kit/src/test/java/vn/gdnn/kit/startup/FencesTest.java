package vn.gdnn.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FencesTest {

    private static final String TLS = "jdbc:postgresql://db:5432/records?ApplicationName=r&sslmode=verify-full";
    private static final Map<String, String> FENCED = Map.of(
            "kafka.security.protocol", "SASL_SSL",
            "kafka.ssl.truststore.location", "/run/secrets/kafka-ca.pem",
            "gdnn.kafka.user", "records-service",
            "gdnn.kafka.password", "Fj2-own",
            "quarkus.datasource.jdbc.url", TLS,
            "quarkus.flyway.jdbc-url", TLS,
            "quarkus.datasource.password", "Vq7-own",
            "quarkus.flyway.password", "Kx9-own");

    @Test
    void fenced_on_both_sides_it_starts_without_a_word() {
        assertThat(FencedOnly.warning(config(FENCED))).isEmpty();
        assertThat(Fences.of(config(FENCED)))
                .returns("SASL_SSL", Fences::kafka)
                .returns("verify-full", Fences::database);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.security.protocol, PLAINTEXT",
        "kafka.security.protocol, SSL",
        "kafka.security.protocol, SASL_PLAINTEXT",
        "kafka.security.protocol, ''",
        "kafka.ssl.truststore.location, ''",
        "kafka.ssl.endpoint.identification.algorithm, ''",
        "gdnn.kafka.user, ''",
        "gdnn.kafka.password, ''",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db:5432/records",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db:5432/records?sslmode=require",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db:5432/records?sslmode=verify-full&sslmode=disable",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db:5432/records?sslmode=verify-full&sslfactory=x.Trusting",
        "quarkus.flyway.jdbc-url, jdbc:postgresql://db:5432/records?sslmode=prefer",
        "quarkus.datasource.password, ''",
        "quarkus.flyway.password, ''"
    })
    void anything_open_is_named_and_stops_the_start_unless_it_was_accepted(String setting, String value) {
        var settings = new HashMap<>(FENCED);
        settings.put(setting, value);

        assertThatThrownBy(() -> FencedOnly.warning(config(settings)))
                .hasMessageContaining(setting)
                .hasMessageContaining("GDNN_PLAINTEXT_INSIDE=accepted")
                .hasMessageNotContaining("-own")
                .hasMessageNotContaining("db:5432");
        settings.put("gdnn.plaintext-inside", "accepted");
        assertThat(FencedOnly.warning(config(settings)))
                .hasValueSatisfying(words -> assertThat(words).contains(setting, "GDNN_PLAINTEXT_INSIDE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "yes", "Accepted", "accepted "})
    void nothing_but_the_one_word_accepts_it(String word) {
        var settings = new HashMap<>(FENCED);
        settings.put("kafka.security.protocol", "PLAINTEXT");
        settings.put("gdnn.plaintext-inside", word);
        settings.put("gdnn.demonstration", "true");

        assertThatThrownBy(() -> FencedOnly.warning(config(settings))).hasMessageContaining("GDNN_PLAINTEXT_INSIDE");
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}
