package vn.gdnn.gateway.edge;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.gateway.GatewayConfig;

/**
 * Puts the security headers on every answer, whoever wrote it, has what was answered to an account kept nowhere, and lets
 * text be compressed.
 */
@ApplicationScoped
class AnswerHeaders {

    private static final int EARLY = 990;
    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String OPENER = "Cross-Origin-Opener-Policy";

    private final Set<String> compressible;
    private final String contentPolicy;

    AnswerHeaders(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressible) {
        this.compressible = compressible;
        this.contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self' " + origin(config) + "; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'";
    }

    /** The login of the documentation is a window that passes the identity provider and must find its opener again. */
    private static String openerPolicy(String path) {
        if (path.equals("/docs/oauth2-redirect.html")) {
            return "unsafe-none";
        }
        return path.equals("/docs") || path.startsWith("/docs/") ? "same-origin-allow-popups" : "same-origin";
    }

    private static String origin(GatewayConfig config) {
        return config.issuer().getScheme() + "://" + config.issuer().getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::arrange, EARLY);
    }

    private void arrange(RoutingContext exchange) {
        exchange.addHeadersEndHandler(done -> put(exchange));
        exchange.next();
    }

    private void put(RoutingContext exchange) {
        var headers = exchange.response().headers();
        FIXED.forEach(headers::set);
        headers.set(OPENER, openerPolicy(exchange.request().path()));
        headers.set("Content-Security-Policy", contentPolicy);
        if (exchange.request().headers().contains("Authorization") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        if (exchange.request().isSSL() || "https".equals(exchange.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        HttpCompressionHandler.compressIfNeeded(exchange, compressible);
        if (!headers.contains("Content-Encoding")) {
            headers.add("Vary", "Accept-Encoding");
        }
    }
}
