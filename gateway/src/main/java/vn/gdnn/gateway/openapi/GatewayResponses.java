package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes into every operation what the gateway adds to it: the token, the refusals, the headers. */
final class GatewayResponses {

    private static final List<String> HEADERS =
            List.of("RateLimit", "RateLimit-Policy", "traceparent", "Access-Control-Allow-Origin");
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "BadRequest",
            "429", "TooManyRequests",
            "500", "InternalError",
            "503", "Unavailable",
            "504", "Timeout");
    private static final Map<String, String> WITH_TOKEN = Map.of("401", "Unauthorised", "403", "Forbidden");

    private final ObjectNode document;
    private final Predicate<String> open;

    private GatewayResponses(ObjectNode document, Predicate<String> open) {
        this.document = document;
        this.open = open;
    }

    static void write(ObjectNode document, Predicate<String> open) {
        var responses = new GatewayResponses(document, open);
        responses.addRefusals();
        document.withObject("/components/responses")
                .properties()
                .forEach(shared -> responses.addHeaders(shared.getKey(), shared.getValue()));
        Operations.each(document, (path, method, operation) -> responses.addResponses(path, operation));
    }

    /** The shared refusals all have the same body and headers. */
    private void addRefusals() {
        var problem = Yaml.json(
                "{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/GatewayProblem\"}}}");
        for (var name : List.of(
                "BadRequest",
                "Unauthorised",
                "Forbidden",
                "TooSlow",
                "TooLarge",
                "TooManyRequests",
                "InternalError",
                "Unavailable",
                "Timeout")) {
            var refusal = document.withObject("/components/responses/" + name);
            refusal.set("content", problem.deepCopy());
            addHeaders(refusal);
            if (name.equals("TooManyRequests") || name.equals("Unavailable")) {
                addHeader(refusal, "Retry-After");
            }
        }
    }

    private void addResponses(String path, ObjectNode operation) {
        var token = !open.test(path);
        var security = operation.putArray("security");
        if (token) {
            security.addObject().putArray("gdnn");
        }
        var responses = operation.withObject("/responses");
        addResponses(responses, ALWAYS);
        if (token) {
            addResponses(responses, WITH_TOKEN);
        }
        if (operation.has("requestBody")) {
            addResponses(responses, Map.of("408", "TooSlow", "413", "TooLarge"));
        }
        responses.properties().forEach(response -> addHeaders(response.getKey(), response.getValue()));
    }

    private static void addResponses(ObjectNode responses, Map<String, String> byStatus) {
        byStatus.keySet().stream()
                .sorted()
                .filter(status -> hasNoBody(responses.path(status)))
                .forEach(status -> responses.set(
                        status, Yaml.json("{\"$ref\":\"#/components/responses/%s\"}".formatted(byStatus.get(status)))));
    }

    private static boolean hasNoBody(JsonNode response) {
        return !response.has("$ref") && !response.has("content");
    }

    private void addHeaders(String status, JsonNode response) {
        if (response instanceof ObjectNode stated && !stated.has("$ref")) {
            addHeaders(stated);
            if (status.equals("429") || status.equals("503")) {
                addHeader(stated, "Retry-After");
            }
        }
    }

    private void addHeaders(ObjectNode response) {
        HEADERS.forEach(name -> addHeader(response, name));
    }

    private static void addHeader(ObjectNode response, String name) {
        var headers = response.withObject("/headers");
        if (!headers.has(name)) {
            headers.putObject(name).put("$ref", "#/components/headers/" + name);
        }
    }
}
