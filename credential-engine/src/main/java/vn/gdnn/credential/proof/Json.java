package vn.gdnn.credential.proof;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;

/** JSON documents; the factories are kept, for looking them up costs more than building a credential. */
public final class Json {

    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 40;
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(null);
    private static final JsonReaderFactory READERS =
            PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private Json() {}

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonObjectBuilder object(JsonObject from) {
        return BUILDERS.createObjectBuilder(from);
    }

    public static JsonArrayBuilder array(String... texts) {
        var array = BUILDERS.createArrayBuilder();
        for (var text : texts) {
            array.add(text);
        }
        return array;
    }

    /** Reads what this service wrote itself. */
    public static JsonObject readOwn(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Reads untrusted input: not too long, not too deep, no member twice. */
    public static JsonObject read(String text) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            throw new MalformedDocument("too long or too deep");
        }
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new MalformedDocument("not a JSON object");
        }
    }

    /** How deep brackets nest, counted without recursion; deeper than all if anything follows the outermost. */
    private static int depth(String text) {
        var depth = 0;
        var deepest = 0;
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (quoted) {
                if (character == '\\') {
                    i++;
                } else {
                    quoted = character != '"';
                }
            } else if (character == '"') {
                quoted = true;
            } else if (character == '{' || character == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if ((character == '}' || character == ']') && --depth == 0) {
                return text.substring(i + 1).isBlank() ? deepest : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }
}
