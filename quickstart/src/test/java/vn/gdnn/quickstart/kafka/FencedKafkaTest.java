package vn.gdnn.quickstart.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services' own settings, on a broker with fences. */
class FencedKafkaTest {

    private static final Path SETTINGS =
            Path.of("../service-kit/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static FencedBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = new FencedBroker(folder);
        broker.giveRights(settings(of("admin")));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void a_service_tells_what_is_its_own_and_nothing_in_the_name_of_another() throws Exception {
        assertThat(tell(of("records-service"), "records.diploma")).isNotNegative();

        assertThatThrownBy(() -> tell(of("records-service"), "training.staff-member"))
                .hasCauseInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tell(of("training-service"), "records.diploma"))
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void a_service_hears_what_it_listens_to_in_its_own_name_and_nothing_else() throws Exception {
        tell(of("reporting-service"), "reporting.institution");

        assertThat(hear(of("records-service"), "records-service", "reporting.institution"))
                .isEqualTo("told");
        assertThatThrownBy(() -> hear(of("curriculum-service"), "curriculum-service", "records.diploma"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> hear(of("records-service"), "reporting-service", "reporting.institution"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void nobody_comes_in_without_a_login_or_with_a_wrong_one_or_in_clear() {
        assertThatThrownBy(() -> tell(with("GDNN_KAFKA_PASSWORD", "guessed"), "records.diploma"))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> tell(with("GDNN_KAFKA_SECURITY", "PLAINTEXT"), "records.diploma"))
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void a_broker_with_a_certificate_of_another_authority_is_told_nothing() {
        var stranger = with("GDNN_KAFKA_CA", broker.authority("stranger").toString());

        assertThatThrownBy(() -> tell(stranger, "records.diploma"))
                .hasCauseInstanceOf(SslAuthenticationException.class);
    }

    private static Map<String, String> of(String login) {
        return Map.of(
                "GDNN_KAFKA",
                broker.address(),
                "GDNN_KAFKA_SECURITY",
                "SASL_SSL",
                "GDNN_KAFKA_CA",
                broker.authority("broker").toString(),
                "GDNN_KAFKA_USER",
                login,
                "GDNN_KAFKA_PASSWORD",
                FencedBroker.PASSWORD);
    }

    private static Map<String, String> with(String variable, String value) {
        var environment = new HashMap<>(of("records-service"));
        environment.put(variable, value);
        return environment;
    }

    private static long tell(Map<String, String> environment, String topic) throws Exception {
        var settings = settings(environment);
        settings.put("max.block.ms", "5000");
        settings.put("delivery.timeout.ms", "8000");
        settings.put("request.timeout.ms", "4000");
        settings.put("enable.idempotence", "true");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(topic, "key", "told"))
                    .get()
                    .offset();
        }
    }

    private static String hear(Map<String, String> environment, String group, String topic) throws Exception {
        var settings = settings(environment);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (var heard : consumer.poll(Duration.ofMillis(200))) {
                    return heard.value();
                }
            }
            return "";
        }
    }

    /** What a service with this environment says to Kafka of itself. */
    private static Map<String, Object> settings(Map<String, String> environment) throws Exception {
        var written = new Properties();
        try (var text = Files.newBufferedReader(SETTINGS)) {
            written.load(text);
        }
        var settings = new HashMap<String, Object>();
        for (var name : written.stringPropertyNames()) {
            if (name.startsWith("kafka.")) {
                settings.put(name.substring("kafka.".length()), filled(written.getProperty(name), environment));
            }
        }
        assertThat(AdminClientConfig.configNames()).containsAll(settings.keySet());
        return settings;
    }

    private static String filled(String text, Map<String, String> environment) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        environment.getOrDefault(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }
}
