package vn.gdnn.gateway.route;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.GatewayConfig.Route;

/** Hangs every configured path prefix into the router: path, caller, size, then on to the backend. */
@ApplicationScoped
class Routes {

    /** Before the static files and pages; a longer prefix before a shorter one. */
    private static final int BASE = 1_000;

    private final GatewayConfig config;
    private final Entrance entrance;
    private final Backends backends;

    Routes(GatewayConfig config, Entrance entrance, Backends backends) {
        this.config = config;
        this.entrance = entrance;
        this.backends = backends;
    }

    void register(@Observes Router router) {
        config.routes().values().forEach(route -> register(router, route));
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
                .handler(entrance::checkPath)
                .handler(route.open() ? entrance::admitAnyone : entrance::admitCallers)
                .handler(entrance::checkSize)
                .handler(backends.named(route.backend()));
    }
}
