package vn.gdnn.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static final Path SAMPLES = Path.of("src/main/resources/samples");
    static final Path PUBLISHED_BEFORE = Path.of("src/test/resources/published-before");
    static final Path CONTRACTS = Path.of("src/main/java/vn/gdnn/events");

    final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @MethodSource("samples")
    void what_we_read_and_write_again_equals_the_published_sample(Path sample) throws Exception {
        var published = json.readTree(sample.toFile());

        var event = json.treeToValue(published, eventOf(sample));

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(published);
    }

    /** Facts may gain fields; those published before them are read all the same, and nothing they said is lost. */
    @ParameterizedTest
    @MethodSource("publishedBefore")
    void what_was_published_before_is_still_read(Path sample) throws Exception {
        var published = json.readTree(sample.toFile());

        var event = json.treeToValue(published, eventOf(sample));

        assertThat(saidBefore(json.valueToTree(event), published)).isEqualTo(published);
    }

    /** What stands in a fact of that which stood in it before. */
    private static JsonNode saidBefore(JsonNode now, JsonNode before) {
        if (now instanceof ObjectNode fact && before.isObject()) {
            fact.retain(before.properties().stream().map(Map.Entry::getKey).toList());
            before.properties().forEach(field -> saidBefore(fact.path(field.getKey()), field.getValue()));
        } else if (now.isArray() && before.isArray()) {
            for (var place = 0; place < now.size(); place++) {
                saidBefore(now.get(place), before.path(place));
            }
        }
        return now;
    }

    @Test
    void every_event_record_has_a_sample() throws IOException {
        try (var files = Files.walk(CONTRACTS)) {
            var events = files.map(Path::toString)
                    .filter(
                            name -> name.matches(
                                    ".*/(Institution|Staff|Digital(T|M)|Training(C|K)|Course|Session|Programme(A|R)|Resource|Student|Module(R)|Diploma).*java"))
                    .count();

            assertThat(samples()).hasSize((int) events);
        }
    }

    static Stream<Path> samples() throws IOException {
        return filesOf(SAMPLES);
    }

    static Stream<Path> publishedBefore() throws IOException {
        return filesOf(PUBLISHED_BEFORE);
    }

    private static Stream<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Class<?> eventOf(Path sample) throws ClassNotFoundException {
        var parts = sample.getFileName().toString().split("\\.");
        var name = Arrays.stream(parts[1].split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Class.forName("vn.gdnn.events." + parts[0] + "." + parts[2] + "." + name);
    }
}
