package vn.gdnn.gateway.route;

import io.vertx.core.MultiMap;
import java.util.List;

/** Headers that concern one connection only (RFC 9110, 7.6.1), {@code Transfer-Encoding} left to the proxy. */
final class HopByHop {

    private static final List<String> ALWAYS = List.of(
            "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Upgrade");

    private HopByHop() {}

    static void remove(MultiMap headers) {
        for (var list : headers.getAll("Connection")) {
            for (var named : list.split(",")) {
                if (!named.isBlank()) {
                    headers.remove(named.trim());
                }
            }
        }
        ALWAYS.forEach(headers::remove);
    }
}
