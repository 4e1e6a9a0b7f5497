package vn.gdnn.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes away what a caller may not claim towards a backend and says where the request came from. */
final class RequestCleaning implements ProxyInterceptor {

    private static final List<String> CLAIMS = List.of(
            "x-forwarded-",
            "x-auth",
            "x-user",
            "x-remote-",
            "x-ssl-",
            "x-client-",
            "x-original-",
            "x-rewrite-",
            "x-role");
    private static final Set<String> NEVER = Set.of(
            "forwarded",
            "x-real-ip",
            "remote-user",
            "tenant",
            "x-tenant",
            "x-institution",
            "x-province",
            "x-http-method-override",
            "x-method-override",
            "x-http-method",
            "cookie",
            "expect",
            "proxy-connection");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var headers = exchange.request().headers();
        HopByHop.remove(headers);
        for (var name : List.copyOf(headers.names())) {
            if (claimed(name)) {
                headers.remove(name);
            }
        }
        tellOrigin(headers, exchange.request().proxiedRequest());
        return exchange.sendRequest();
    }

    private static boolean claimed(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        if (NEVER.contains(name)) {
            return true;
        }
        for (var claim : CLAIMS) {
            if (name.startsWith(claim)) {
                return true;
            }
        }
        return false;
    }

    private static void tellOrigin(MultiMap headers, HttpServerRequest request) {
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        var authority = request.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
    }
}
