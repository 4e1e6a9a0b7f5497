package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fails a test whose answer has a status, or a header that clients act on, that the operation does not declare. */
class DeclaredOnly implements Filter {

    private static final Path CONTRACT = Path.of("src/main/resources/openapi.yaml");
    private static final List<String> HEADERS = List.of("Location", "ETag", "Link");
    /** What any request may meet before it reaches its operation; the merged contract says it once for all. */
    private static final Set<Integer> ANYWHERE = Set.of(401, 406, 413, 415, 500, 503);

    private @Nullable JsonNode contract;

    static boolean isContractThere() {
        return Files.isReadable(CONTRACT);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var verb = request.getMethod().toLowerCase(Locale.ROOT);
        operation(verb, URI.create(request.getURI()).getPath()).ifPresent(operation -> check(operation, response));
        return response;
    }

    private static void check(JsonNode operation, Response response) {
        var status = response.statusCode();
        var declared = operation.path("responses").path(String.valueOf(status));
        var name = operation.path("operationId").asText();
        if (declared.isMissingNode()) {
            if (!ANYWHERE.contains(status)) {
                throw new AssertionError("%s answered %d, which its contract does not declare".formatted(name, status));
            }
            return;
        }
        for (var header : HEADERS) {
            if (status < 300
                    && response.header(header) != null
                    && !declared.path("headers").has(header)) {
                throw new AssertionError(
                        "%s answered %d with %s, which its contract does not declare".formatted(name, status, header));
            }
        }
    }

    /** The operation of the path with the fewest templates, as OpenAPI asks. */
    private Optional<JsonNode> operation(String verb, String path) {
        return contract().path("paths").properties().stream()
                .filter(entry -> entry.getValue().has(verb) && path.matches(pattern(entry.getKey())))
                .min(Comparator.comparingLong(
                        entry -> entry.getKey().chars().filter(c -> c == '{').count()))
                .map(entry -> entry.getValue().path(verb));
    }

    /** As the service serves it; {@link ServiceContract} holds that against the committed one. */
    private synchronized JsonNode contract() {
        if (contract == null) {
            var served = RestAssured.given()
                    .noFiltersOfType(DeclaredOnly.class)
                    .get("/q/openapi")
                    .asString();
            try {
                contract = new YAMLMapper().readTree(served);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contract;
    }

    private static String pattern(String template) {
        return template.replaceAll("[.\\-~()]", "\\\\$0").replaceAll("\\{[^/}]+}", "[^/]+");
    }
}
