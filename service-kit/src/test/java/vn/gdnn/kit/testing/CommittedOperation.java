package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An operation of the committed OpenAPI, and a caller who may ask for it. */
record CommittedOperation(Schemas schemas, String verb, String path, JsonNode operation) {

    private static final Path CONTRACT = Path.of("src/main/resources/openapi.yaml");
    private static final Set<String> CURSORS = Set.of("after", "since");
    private static final Set<String> NATIONAL = Set.of("ministry-analyst", "ministry-admin", "auditor");
    /** What decides by a name that means something else elsewhere. */
    private static final Set<String> DECIDING = Set.of("/programmes/{id}/return", "/programmes/approvals/imports");

    private static final Set<String> DECISIONS =
            Set.of("approval", "rejection", "signature", "issue", "recognition", "undoing", "rotations", "judgement");
    private static final String ANY_UUID = new UUID(1, 1).toString();

    static Stream<CommittedOperation> all(String verb) {
        return all().filter(operation -> operation.verb.equals(verb));
    }

    static Stream<CommittedOperation> all() {
        try {
            var document = new YAMLMapper().readTree(CONTRACT.toFile());
            var schemas = new Schemas(document);
            return document.path("paths").properties().stream()
                    .flatMap(entry -> entry.getValue().properties().stream()
                            .map(verb ->
                                    new CommittedOperation(schemas, verb.getKey(), entry.getKey(), verb.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it asks for a token. */
    boolean isGuarded() {
        return !operation.path("security").isEmpty();
    }

    /** The roles that may call it; none where it asks for any token, or for no token at all. */
    List<String> roles() {
        var roles = new ArrayList<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** One of the roles that may call it; none where no token is asked for. */
    Optional<String> anyRole(Random chance) {
        if (!isGuarded()) {
            return Optional.empty();
        }
        var roles = roles().isEmpty() ? Realm.roles() : roles();
        return Optional.of(roles.get(chance.nextInt(roles.size())));
    }

    boolean letsIn(String role) {
        return !isGuarded() || roles().isEmpty() || roles().contains(role);
    }

    /** Whether it only tells, be it by a search whose words stand in the body. */
    boolean reads() {
        return verb.equals("get") || path.endsWith("/search") || path.endsWith("/searches");
    }

    /** Whether ids stand in its body. */
    boolean bodyNamesThings() {
        return bodies().values().stream()
                .anyMatch(schema -> schemas.ids(schema).findAny().isPresent());
    }

    /** The kinds of body it takes, each with its schema; none where it takes no body. */
    Map<String, JsonNode> bodies() {
        var kinds = new LinkedHashMap<String, JsonNode>();
        resolved(operation.path("requestBody"))
                .path("content")
                .properties()
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue().path("schema")));
        return kinds;
    }

    /** The first example of a body of that kind, or that of its schema, as text; empty where the contract shows none. */
    Optional<String> example(String kind) {
        var content = resolved(operation.path("requestBody")).path("content").path(kind);
        var examples = Stream.of(
                content.path("examples").elements().hasNext()
                        ? content.path("examples").elements().next().path("value")
                        : MissingNode.getInstance(),
                content.path("example"),
                resolved(content.path("schema")).path("examples").path(0));
        return examples.filter(example -> !example.isMissingNode())
                .map(example -> example.isTextual() ? example.asText() : example.toString())
                .findFirst();
    }

    /** What is wrong with what came back, by the schema of the contract; empty where nothing is. */
    List<String> faults(int status, String kind, JsonNode answer) {
        var schema = resolved(operation.path("responses").path(String.valueOf(status)))
                .path("content")
                .path(kind)
                .path("schema");
        return schema.isMissingNode()
                ? List.of("the contract says nothing of " + status + " " + kind)
                : schemas.faults(schema, answer);
    }

    /** The name of the parameter that takes a cursor. */
    Optional<String> cursor() {
        return parameters("query")
                .map(one -> one.path("name").asText())
                .filter(CURSORS::contains)
                .findFirst();
    }

    boolean takesCursorInBody() {
        return resolved(operation.at("/requestBody/content/application~1json/schema"))
                .path("properties")
                .has("after");
    }

    /** The parameters of the address that take one value. */
    List<String> singleParameters() {
        return parameters("query")
                .filter(one ->
                        !resolved(one.path("schema")).path("type").asText().equals("array"))
                .map(one -> one.path("name").asText())
                .toList();
    }

    /** Whether nothing but the cursor decides the answer: no thing to be found first, no parameter that must be there. */
    boolean needsNothing() {
        return !path.contains("{")
                && parameters("query").noneMatch(one -> one.path("required").asBoolean());
    }

    /** Whether it answers that something was made, or is going to be. */
    boolean makes() {
        return operation.path("responses").has("201")
                || operation.path("responses").has("202");
    }

    /** Whether it is a signature, or the decision of a person about what another asked for. */
    boolean decides() {
        return DECISIONS.contains(path.substring(path.lastIndexOf('/') + 1))
                || DECIDING.stream().anyMatch(path::endsWith);
    }

    /** The first kind of body it takes; JSON where it takes none. */
    String mediaType() {
        return bodies().keySet().stream().findFirst().orElse("application/json");
    }

    /** Whether the contract declares content of this kind, other than a problem, for that status. */
    boolean answersWith(int status, String kind) {
        var content = operation.path("responses").path(String.valueOf(status)).path("content");
        return !kind.equals("application/problem+json") && content.has(kind);
    }

    boolean mayAnswer(String status) {
        return operation.path("responses").has(status);
    }

    boolean takesHeader(String name) {
        return parameters("header").anyMatch(one -> one.path("name").asText().equals(name));
    }

    /** The path with an id of nothing in each of its places. */
    String address() {
        var address = path;
        for (var one : parameters("path").toList()) {
            var schema = resolved(one.path("schema"));
            address = address.replace("{" + one.path("name").asText() + "}", anything(schema));
        }
        return address;
    }

    private static String anything(JsonNode schema) {
        if (schema.path("type").asText().equals("integer")) {
            return "2001";
        }
        return schema.path("format").asText().equals("uuid") ? ANY_UUID : "A1";
    }

    /** A request by an account with one of the roles that the operation asks for; without a token if it asks for none. */
    RequestSpecification caller() {
        return caller(Map.of());
    }

    /** As {@link #caller()}, with more claims in the token. */
    RequestSpecification caller(Map<String, String> more) {
        if (!isGuarded()) {
            return RestAssured.given();
        }
        var roles = roles();
        var role = roles.isEmpty() ? "registrar" : roles.get(0);
        var claims = new HashMap<>(more);
        if (role.equals("province-officer")) {
            claims.put("province", "01");
        } else if (!NATIONAL.contains(role)) {
            claims.put("institution", "CDHN01");
        }
        return Tokens.bearer(Tokens.token("contract", claims, role));
    }

    /** The operation's roles that belong to a school or a province; none where anyone may call. */
    List<String> rolesWithScope() {
        var roles = roles();
        if (roles.isEmpty() && isGuarded()) {
            roles.add("registrar");
        }
        roles.removeAll(NATIONAL);
        return roles;
    }

    /** The parameters that stand in a place: {@code path}, {@code query} or {@code header}. */
    Stream<JsonNode> parameters(String place) {
        var found = new ArrayList<JsonNode>();
        operation.path("parameters").forEach(one -> found.add(resolved(one)));
        return found.stream().filter(one -> one.path("in").asText().equals(place));
    }

    private JsonNode resolved(JsonNode node) {
        return schemas.resolved(node);
    }

    @Override
    public String toString() {
        return operation.path("operationId").asText();
    }
}
