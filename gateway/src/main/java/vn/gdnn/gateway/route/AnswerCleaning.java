package vn.gdnn.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Takes the backend's connection headers off an answer and gives an error without words a problem document. */
final class AnswerCleaning implements ProxyInterceptor {

    private static final List<String> OURS =
            List.of("RateLimit", "RateLimit-Policy", "Server", "X-Powered-By", "traceparent");
    private static final List<String> MEANT_FOR_CALLER = List.of("WWW-Authenticate", "Allow", "Retry-After");

    private final List<String> backend;

    AnswerCleaning(List<URI> replicas) {
        this.backend = replicas.stream()
                .map(one -> one.getScheme() + "://" + one.getAuthority())
                .toList();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        var answer = exchange.response();
        HopByHop.remove(answer.headers());
        OURS.forEach(answer.headers()::remove);
        relocate(answer.headers());
        if (wordless(exchange)) {
            explain(exchange, answer);
        }
        if (answer.headers().contains("Content-Encoding")) {
            // the server's own default, which would stand beside the backend's
            exchange.request().proxiedRequest().response().headers().remove("Content-Encoding");
        }
        return exchange.sendResponse();
    }

    /** Callers cannot reach a backend: what it locates at itself stands at the same path here. */
    private void relocate(MultiMap headers) {
        var location = headers.get("Location");
        if (location != null) {
            backend.stream()
                    .filter(own -> location.startsWith(own + "/"))
                    .findFirst()
                    .ifPresent(own -> headers.set("Location", location.substring(own.length())));
        }
    }

    private static boolean wordless(ProxyContext exchange) {
        return exchange.response().getStatusCode() >= 400
                && Problems.isSpokenAt(exchange.request().proxiedRequest().path())
                && unspoken(exchange.response().headers().get("Content-Type"));
    }

    private static boolean unspoken(@Nullable String type) {
        var said = type == null ? "text/" : type.toLowerCase(Locale.ROOT);
        return said.startsWith("text/") && !said.startsWith("text/xml");
    }

    private static void explain(ProxyContext exchange, ProxyResponse answer) {
        var kept = MultiMap.caseInsensitiveMultiMap();
        MEANT_FOR_CALLER.forEach(name -> kept.add(name, answer.headers().getAll(name)));
        var code = ProblemCode.ofStatus(answer.getStatusCode());
        Refusals.of(answer.release(), exchange.request(), code);
        answer.headers().addAll(kept);
        if (code == ProblemCode.UNAVAILABLE && !kept.contains("Retry-After")) {
            answer.putHeader("Retry-After", "5");
        }
    }
}
