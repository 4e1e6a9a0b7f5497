package vn.gdnn.curriculum.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 1EdTech's JSON schemas of CASE 1.1. Their licence keeps them out of the repository: they are those that
 * {@code .ci/conformance/fetch-standards.mjs} fetched, or of the folder that GDNN_STANDARDS names.
 */
final class CaseSchemas {

    private CaseSchemas() {}

    static Optional<Path> folder() {
        return Stream.of(Optional.ofNullable(System.getenv("GDNN_STANDARDS")).orElse(""), "../.ci/conformance/fetched")
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, "case/v1_1"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The answer, which is as the schema asks; where no schemas are, CaseSchemasTest says so. */
    static ValidatableResponse valid(ValidatableResponse answer, String name) {
        folder().ifPresent(folder -> {
            var found = JsonSchemaFactory.getInstance(VersionFlag.V201909)
                    .getSchema(text(folder.resolve("case_v1p1_" + name + "-jsonschema1.json")))
                    .validate(
                            answer.extract().asString(),
                            InputFormat.JSON,
                            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
            assertThat(found).as(name).isEmpty();
        });
        return answer;
    }

    private static String text(Path file) {
        try {
            return Objects.requireNonNull(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
