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
import vn.gdnn.gateway.GatewayConfig.Route;
import vn.gdnn.gateway.limit.BodyLimit;
import vn.gdnn.gateway.replica.Fleet;
import vn.gdnn.gateway.replica.Replicas;

/**
 * One proxy, with its own circuit and its own connections, per backend and kind of caller: what anyone may call cannot take
 * the connections of those who are known. Each event loop has connections of its own: nothing of an exchange is handed from
 * one thread to another.
 */
@ApplicationScoped
class Backends {

    /** Of one event loop. */
    private static final int CONNECTIONS = 128;

    private static final int WAITING = 2_000;

    /** A connection that nobody needs any more goes. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private final GatewayConfig config;
    private final Fleet fleet;
    private final BodyLimit bodies;
    private final Vertx vertx;
    private final Map<String, ThreadLocal<HttpProxy>> ofKind = new HashMap<>();

    Backends(GatewayConfig config, Fleet fleet, BodyLimit bodies, Vertx vertx) {
        this.config = config;
        this.fleet = fleet;
        this.bodies = bodies;
        this.vertx = vertx;
    }

    /** Forwards to the backend of this route. */
    Handler<RoutingContext> of(Route route) {
        var name = route.backend();
        var proxies = ofKind.computeIfAbsent(route.open() ? name + " (public)" : name, pool -> proxies(name, pool));
        return exchange -> {
            if (BodyLimit.mayCarryOne(exchange.request())) {
                AdmissionChecks.hangUpOnceAnswered(exchange);
            }
            proxies.get().handle(exchange.request());
        };
    }

    private ThreadLocal<HttpProxy> proxies(String name, String pool) {
        var replicas = fleet.of(name);
        var circuit = new Circuit(pool, config.circuit(), bodies);
        return ThreadLocal.withInitial(() -> proxy(replicas, circuit));
    }

    private HttpProxy proxy(Replicas replicas, Circuit circuit) {
        var lifetime = new Lifetime(config.timeouts().lifetime());
        return HttpProxy.reverseProxy(client(lifetime))
                .origin(new Origin(replicas, config.timeouts(), lifetime))
                .addInterceptor(new AnswerCleaning(replicas.all()))
                .addInterceptor(new RequestCleaning())
                .addInterceptor(circuit);
    }

    private HttpClient client(Lifetime lifetime) {
        return vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.timeouts().connect().toMillis()))
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS))
                .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(WAITING))
                .withConnectHandler(lifetime::begins)
                .build();
    }
}
