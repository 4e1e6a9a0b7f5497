package vn.gdnn.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The examples of the committed contract, for tests to send. */
public final class Contract {

    private static final Path COMMITTED = Path.of("src/main/resources/openapi.yaml");

    private Contract() {}

    /** The first example of a body of that kind, or that of its schema, as text. */
    public static String example(String verb, String path, String mediaType) {
        try {
            var contract = new YAMLMapper().readTree(COMMITTED.toFile());
            var content = contract.path("paths")
                    .path(Callers.ROOT + path)
                    .path(verb)
                    .path("requestBody")
                    .path("content")
                    .path(mediaType);
            return text(
                    content.has("examples")
                            ? content.path("examples").iterator().next().path("value")
                            : contract.at(content.at("/schema/$ref").asText().substring(1) + "/examples/0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode example) {
        return example.isTextual() ? example.asText() : example.toString();
    }
}
