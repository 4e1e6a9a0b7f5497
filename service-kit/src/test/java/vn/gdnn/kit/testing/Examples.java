package vn.gdnn.kit.testing;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends the examples of the contract as they stand. What an example cannot know is put into it by the name of the member that
 * holds it, or that of the place in the address: ids, and days that have to lie near today. In a file of rows ids have no
 * names; they are told as {@link #ROWS}.
 */
public final class Examples {

    /** The name of the ids in a file of rows. */
    public static final String ROWS = "rows";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Set<String> sent = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Does things that need nothing of what others leave behind: what goes wrong is told once everything was tried. */
    public Examples apart(Consumer<Examples> things) {
        try {
            things.accept(this);
        } catch (RuntimeException | AssertionError e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return this;
    }

    List<String> faults() {
        return faults;
    }

    /** The answer to the example of an operation, which takes one kind of body or none. */
    public JsonNode send(String operationId, RequestSpecification caller, Map<String, String> things) {
        var kinds = operation(operationId).bodies().keySet();
        assertThat(kinds).as(operationId).hasSizeLessThan(2);
        return send(operationId, kinds.stream().findFirst().orElse(NOTHING), caller, things);
    }

    /** The answer to the example of a body of that kind. */
    public JsonNode send(String operationId, String kind, RequestSpecification caller, Map<String, String> things) {
        var operation = operation(operationId);
        if (!kind.isEmpty()) {
            var example = operation.example(kind);
            assertThat(example).as("%s shows no example of %s", operation, kind).isPresent();
            as(kind, caller).body(filled(kind, example.orElseThrow(), things).getBytes(UTF_8));
        }
        return answered(operation, kind, caller, things);
    }

    /** The answer to a file, of a kind that no contract can show. */
    public JsonNode sendFile(
            String operationId, String kind, byte[] file, RequestSpecification caller, Map<String, String> things) {
        return answered(operation(operationId), kind, as(kind, caller).body(file), things);
    }

    /** The writing operations, each with a kind of body that it takes, of which nothing was sent. */
    public Set<String> unsent() {
        return CommittedOperation.all()
                .filter(operation -> !Set.of("get", "head").contains(operation.verb()))
                .flatMap(operation -> operation.bodies().isEmpty()
                        ? List.of(operation + NOTHING).stream()
                        : operation.bodies().keySet().stream().map(kind -> name(operation, kind)))
                .filter(name -> !sent.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of that kind and no other: the client would name an encoding. */
    private static RequestSpecification as(String kind, RequestSpecification caller) {
        var plain = encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(kind, ContentType.BINARY);
        return caller.config(RestAssured.config().encoderConfig(plain)).contentType(kind);
    }

    private static String name(CommittedOperation operation, String kind) {
        return kind.isEmpty() ? operation.toString() : operation + " of " + kind;
    }

    private JsonNode answered(
            CommittedOperation operation, String kind, RequestSpecification caller, Map<String, String> things) {
        var address = PLACE.matcher(operation.path())
                .replaceAll(place -> Matcher.quoteReplacement(told(things, place.group(1))));
        var answer = caller.request(operation.verb().toUpperCase(Locale.ROOT), address);
        var what = name(operation, kind);
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isBetween(200, 299);
        assertThat(operation.mayAnswer(String.valueOf(answer.statusCode())))
                .as(what + " " + answer.statusCode())
                .isTrue();
        sent.add(what);
        return body(operation, what, answer);
    }

    private static JsonNode body(CommittedOperation operation, String what, Response answer) {
        if (answer.asByteArray().length == 0) {
            return MissingNode.getInstance();
        }
        var kind = answer.contentType().replaceFirst(";.*", "");
        var body = kind.endsWith("json") ? read(answer.asString()) : TextNode.valueOf(answer.asString());
        assertThat(operation.faults(answer.statusCode(), kind, body)).as(what).isEmpty();
        return body;
    }

    private static String filled(String kind, String example, Map<String, String> things) {
        if (kind.endsWith("/json")) {
            return filled(null, read(example), things).toString();
        }
        return things.containsKey(ROWS) ? ID.matcher(example).replaceAll(told(things, ROWS)) : example;
    }

    private static JsonNode filled(@Nullable String name, JsonNode value, Map<String, String> things) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(filled(member.getKey(), member.getValue(), things)));
        } else if (value instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, filled(name, array.get(i), things));
            }
        } else if (name != null && things.containsKey(name) && (is(ID, value) || is(DAY, value))) {
            return TextNode.valueOf(told(things, name));
        }
        return value;
    }

    private static boolean is(Pattern form, JsonNode value) {
        return value.isTextual() && form.matcher(value.asText()).matches();
    }

    private static String told(Map<String, String> things, String name) {
        var told = things.get(name);
        assertThat(told).as("nobody says what stands for " + name).isNotNull();
        return told;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommittedOperation operation(String id) {
        return CommittedOperation.all()
                .filter(one -> one.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }
}
