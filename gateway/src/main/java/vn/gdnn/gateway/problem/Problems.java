package vn.gdnn.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.gdnn.gateway.Language;

/** Writes problem documents in the caller's language; on a standard's path in the standard's form. */
public final class Problems {

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

    /** Whether callers of this path are told in one of the forms why they are refused, whoever refuses. */
    public static boolean isSpokenAt(String path) {
        return RefusalForm.at(path).isAskedAt(path);
    }

    /** What the document is: a problem, or what a standard says where it has the path. */
    public static String mediaType(HttpServerRequest request, ProblemCode code) {
        return RefusalForm.at(request.path()).mediaType(code);
    }

    /** The document itself. */
    public static Buffer document(HttpServerRequest request, ProblemCode code) {
        var texts = ResourceBundle.getBundle(
                "problems",
                Language.of(request).locale(),
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK);
        return RefusalForm.at(request.path())
                .document(code, texts.getString(code + ".title"), texts.getString(code + ".detail"), request);
    }
}
