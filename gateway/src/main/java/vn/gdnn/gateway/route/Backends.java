package vn.gdnn.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.limit.BodyLimit;

/** One proxy, with its own circuit, per backend. */
@ApplicationScoped
class Backends {

    private static final int CONNECTIONS = 256;
    private static final int WAITING = 2_000;

    private final GatewayConfig config;
    private final BodyLimit bodies;
    private final HttpClient client;
    private final Map<String, HttpProxy> proxies = new HashMap<>();

    Backends(GatewayConfig config, BodyLimit bodies, Vertx vertx) {
        this.config = config;
        this.bodies = bodies;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.timeouts().connect().toMillis()))
                        .setMaxWaitQueueSize(WAITING),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Forwards to the backend of this name. */
    Handler<RoutingContext> named(String name) {
        var proxy = proxies.computeIfAbsent(name, this::proxy);
        return exchange -> proxy.handle(exchange.request());
    }

    private HttpProxy proxy(String name) {
        var address = config.backends().get(name);
        if (address == null) {
            throw new IllegalStateException("No address configured: gdnn.gateway.backends." + name);
        }
        return HttpProxy.reverseProxy(client)
                .origin(new Origin(address, config.timeouts()))
                .addInterceptor(new AnswerCleaning(address))
                .addInterceptor(new RequestCleaning())
                .addInterceptor(new Circuit(name, config.circuit(), bodies));
    }
}
