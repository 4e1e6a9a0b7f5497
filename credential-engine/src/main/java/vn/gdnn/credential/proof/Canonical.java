package vn.gdnn.credential.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** The canonical form of a JSON-LD document: RDFC-1.0 in N-Quads, by the library from beginning to end. */
public final class Canonical {

    private static final long PATIENCE_MILLIS = 1_000;
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private Canonical() {}

    /** Refuses a document of which anything would be left out: an undefined term, a relative name. */
    public static String nquads(JsonObject document) {
        try {
            var expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            requireAbsolute(expanded);
            // a graph made to take ages is given up
            var canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(PATIENCE_MILLIS));
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            var text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            return text.toString();
        } catch (JsonLdError | RdfConsumerException | IllegalStateException e) {
            throw new MalformedDocument("not JSON-LD of the bundled contexts");
        }
    }

    private static JsonLdOptions options() {
        var options = new JsonLdOptions(Contexts.LOADER);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    /** The conversion to RDF passes over a relative name in silence, even where undefined terms fail. */
    private static void requireAbsolute(JsonValue value) {
        if (value instanceof JsonArray items) {
            items.forEach(Canonical::requireAbsolute);
        } else if (value instanceof JsonObject node) {
            node.forEach((name, content) -> {
                switch (name) {
                    case "@id" -> requireNames(List.of(content));
                    case "@type" -> requireNames(content instanceof JsonArray types ? types : List.of(content));
                    case "@value", "@language", "@direction" -> {}
                    default -> {
                        if (!name.startsWith("@")) {
                            requireAbsolute(name);
                        }
                        requireAbsolute(content);
                    }
                }
            });
        }
    }

    private static void requireNames(List<? extends JsonValue> names) {
        names.forEach(name -> requireAbsolute(name instanceof JsonString text ? text.getString() : ""));
    }

    private static void requireAbsolute(String name) {
        if (!ABSOLUTE.matcher(name).matches()) {
            throw new MalformedDocument("a name in it is not absolute");
        }
    }
}
