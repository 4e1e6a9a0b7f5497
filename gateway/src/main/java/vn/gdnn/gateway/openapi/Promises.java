package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes into every operation what the gateway adds to it: the token, the refusals, the headers. */
final class Promises {

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

    private Promises(ObjectNode document, Predicate<String> open) {
        this.document = document;
        this.open = open;
    }

    static void write(ObjectNode document, Predicate<String> open) {
        var promises = new Promises(document, open);
        promises.refusals();
        document.withObject("/components/responses")
                .properties()
                .forEach(shared -> promises.dress(shared.getKey(), shared.getValue()));
        Operations.each(document, (path, method, operation) -> promises.promise(path, operation));
    }

    /** The shared refusals all have the same body and headers. */
    private void refusals() {
        var problem = Yaml.json(
                "{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/GatewayProblem\"}}}");
        for (var name : List.of(
                "BadRequest",
                "Unauthorised",
                "Forbidden",
                "TooLarge",
                "TooManyRequests",
                "InternalError",
                "Unavailable",
                "Timeout")) {
            var refusal = document.withObject("/components/responses/" + name);
            refusal.set("content", problem.deepCopy());
            headers(refusal);
            if (name.equals("TooManyRequests") || name.equals("Unavailable")) {
                header(refusal, "Retry-After");
            }
        }
    }

    private void promise(String path, ObjectNode operation) {
        var token = !open.test(path);
        var security = operation.putArray("security");
        if (token) {
            security.addObject().putArray("gdnn");
        }
        var responses = operation.withObject("/responses");
        promise(responses, ALWAYS);
        if (token) {
            promise(responses, WITH_TOKEN);
        }
        if (operation.has("requestBody")) {
            promise(responses, Map.of("413", "TooLarge"));
        }
        responses.properties().forEach(response -> dress(response.getKey(), response.getValue()));
    }

    private static void promise(ObjectNode responses, Map<String, String> promised) {
        promised.keySet().stream()
                .sorted()
                .filter(status -> wordless(responses.path(status)))
                .forEach(status -> responses.set(
                        status, Yaml.json("{\"$ref\":\"#/components/responses/%s\"}".formatted(promised.get(status)))));
    }

    private static boolean wordless(JsonNode response) {
        return !response.has("$ref") && !response.has("content");
    }

    private void dress(String status, JsonNode response) {
        if (response instanceof ObjectNode stated && !stated.has("$ref")) {
            headers(stated);
            if (status.equals("429") || status.equals("503")) {
                header(stated, "Retry-After");
            }
        }
    }

    private void headers(ObjectNode response) {
        HEADERS.forEach(name -> header(response, name));
    }

    private static void header(ObjectNode response, String name) {
        var headers = response.withObject("/headers");
        if (!headers.has(name)) {
            headers.putObject(name).put("$ref", "#/components/headers/" + name);
        }
    }
}
