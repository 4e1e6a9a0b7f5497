package vn.gdnn.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rights that production gives on Kafka's topics are those that the services need. */
class RightsTest {

    private static final Path RIGHTS = Path.of("../deploy/kafka/rights.csv");
    private static final List<String> SERVICES =
            List.of("training-service", "curriculum-service", "records-service", "reporting-service");
    private static final Pattern READ = Pattern.compile("(?m)^mp\\.messaging\\.incoming\\..+\\.topic=(.+)$");

    @Test
    void each_service_writes_its_own_topics_and_reads_those_it_listens_to_and_no_others() throws IOException {
        var needed = Stream.concat(written(), SERVICES.stream().flatMap(RightsTest::read));

        var lines = Files.readAllLines(RIGHTS);
        assertThat(lines).startsWith("service,topic,right").hasSizeGreaterThan(SERVICES.size());
        assertThat(lines.subList(1, lines.size())).containsExactlyInAnyOrderElementsOf(needed.toList());
    }

    /** A topic carries the name of the service that it belongs to. */
    private static Stream<String> written() {
        return Stream.of(Topics.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
                .map(RightsTest::topic)
                .map(topic -> topic.substring(0, topic.indexOf('.')) + "-service," + topic + ",write");
    }

    private static String topic(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> read(String service) {
        try {
            var settings = Files.readString(Path.of("..", service, "src/main/resources/application.properties"));
            return READ.matcher(settings)
                    .results()
                    .map(topic -> service + "," + topic.group(1).strip() + ",read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
