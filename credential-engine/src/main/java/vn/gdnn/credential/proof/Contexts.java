package vn.gdnn.credential.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** The contexts that come with the service; nothing else is loaded, from nowhere. */
public final class Contexts {

    /** Verifiable Credentials 2.0. */
    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    /** Open Badges 3.0. */
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /** Comprehensive Learner Record 2.0. */
    public static final String LEARNER_RECORD = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";

    private static final Map<String, Document> BUNDLED = Map.of(
            CREDENTIALS,
            bundled("credentials-v2"),
            OPEN_BADGES,
            bundled("open-badges-3.0.3"),
            LEARNER_RECORD,
            bundled("clr-2.0.1"));

    static final DocumentLoader LOADER = Contexts::load;

    private Contexts() {}

    private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
        var document = BUNDLED.get(address.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "context is not bundled");
        }
        return document;
    }

    private static Document bundled(String name) {
        try (var text = Contexts.class.getResourceAsStream("/contexts/" + name + ".jsonld")) {
            return JsonDocument.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
