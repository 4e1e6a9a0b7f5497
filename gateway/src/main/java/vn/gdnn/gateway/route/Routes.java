package vn.gdnn.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.GatewayConfig.Route;

/** Hangs every configured path prefix into the router: path, caller, size, then on to the backend. */
@ApplicationScoped
class Routes {

    /** Before the static files and pages; a longer prefix before a shorter one. */
    private static final int BASE = 1_000;

    private static final int FIRST = 1;
    private static final int BEFORE_EVERYTHING = 985;
    private static final int AFTER_AUTHENTICATION = 100;
    private static final String METRICS = "/q/metrics";

    /** What the gateway makes itself for anyone. */
    private static final List<String> PAGES = List.of("/", "/openapi", "/docs");

    private final GatewayConfig config;
    private final AdmissionChecks checks;
    private final Backends backends;

    Routes(GatewayConfig config, AdmissionChecks checks, Backends backends) {
        this.config = config;
        this.checks = checks;
        this.backends = backends;
    }

    void register(@Observes Router router) {
        for (var page : PAGES) {
            router.route(page).order(FIRST).handler(checks::admitAnyone);
        }
        config.routes().values().forEach(route -> register(router, route));
    }

    /** Quarkus hangs its own pages in before any route, yet after the filters. */
    void register(@Observes Filters filters) {
        filters.register(checks::checkLetters, BEFORE_EVERYTHING);
        filters.register(
                exchange -> {
                    if (exchange.normalizedPath().startsWith(METRICS)) {
                        checks.admitWatchers(exchange);
                    } else {
                        exchange.next();
                    }
                },
                AFTER_AUTHENTICATION);
    }

    private void register(Router router, Route route) {
        var folder = route.prefix().endsWith("/");
        register(router, route, folder ? route.prefix() + "*" : route.prefix());
        if (!folder) {
            register(router, route, route.prefix() + "/*");
        }
    }

    private void register(Router router, Route route, String path) {
        router.route(path)
                .order(BASE - route.prefix().length())
                .handler(checks::checkPath)
                .handler(route.open() ? checks::admitAnyone : checks::admitCallers)
                .handler(checks::checkSize)
                .handler(backends.of(route));
    }
}
