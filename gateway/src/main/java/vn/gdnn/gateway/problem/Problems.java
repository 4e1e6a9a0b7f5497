package vn.gdnn.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.gdnn.gateway.Language;

/** Writes problem documents in the caller's language; on a standard's path in the standard's form. */
public final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Problems() {}

    /** Ends the exchange with this problem. */
    public static void answer(RoutingContext exchange, ProblemCode code) {
        if (exchange.response().ended() || exchange.response().closed()) {
            return;
        }
        exchange.request().resume();
        exchange.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", mediaType(exchange.request(), code))
                .putHeader("Content-Language", Language.of(exchange.request()).tag())
                .putHeader("Cache-Control", "no-store")
                .end(document(exchange.request(), code));
    }

    /** What the document is: a problem, or what a standard says where it has the path. */
    public static String mediaType(HttpServerRequest request, ProblemCode code) {
        if (OaiRefusal.isAskedAt(request.path())) {
            return OaiRefusal.mediaType(code);
        }
        return StatusInfo.isAskedAt(request.path()) ? StatusInfo.MEDIA_TYPE : MEDIA_TYPE;
    }

    /** The document itself. */
    public static Buffer document(HttpServerRequest request, ProblemCode code) {
        var texts = ResourceBundle.getBundle(
                "problems",
                Language.of(request).locale(),
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK);
        var title = texts.getString(code + ".title");
        var detail = texts.getString(code + ".detail");
        if (StatusInfo.isAskedAt(request.path())) {
            return StatusInfo.of(code, detail).toBuffer();
        }
        if (OaiRefusal.isAskedAt(request.path())) {
            return OaiRefusal.of(code, title, detail, request);
        }
        return new JsonObject()
                .put("type", code.type())
                .put("title", title)
                .put("status", code.status())
                .put("detail", detail)
                .put("instance", request.path())
                .put("code", code.name())
                .toBuffer();
    }
}
