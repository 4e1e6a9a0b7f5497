package vn.gdnn.gateway.replica;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import vn.gdnn.gateway.GatewayConfig;

/**
 * The replicas of every backend. Where there are several, each is asked every second whether it is ready: one that is
 * asked to end says no for a while before it stops, and gets no more requests.
 */
@ApplicationScoped
public class Fleet {

    private static final String READY = "/q/health/ready";
    private static final long EVERY_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Map<String, Replicas> backends = new TreeMap<>();
    private final Vertx vertx;
    private final HttpClient client;
    private volatile boolean ending;

    Fleet(GatewayConfig config, Vertx vertx) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        config.backends().forEach((name, addresses) -> backends.put(name, new Replicas(addresses)));
    }

    /** Those of the backend with that name. */
    public Replicas of(String backend) {
        var replicas = backends.get(backend);
        if (replicas == null) {
            throw new IllegalStateException("No address configured: gdnn.gateway.backends." + backend);
        }
        return replicas;
    }

    void watch(@Observes StartupEvent started) {
        backends.forEach((name, replicas) -> {
            if (replicas.all().size() > 1) {
                replicas.all().forEach(address -> watch(name, replicas, address));
            }
        });
    }

    void end(@Observes ShutdownEvent ended) {
        ending = true;
    }

    private void watch(String name, Replicas replicas, URI address) {
        if (ending) {
            return;
        }
        var ready = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.resolve(READY).toString())
                .setConnectTimeout(PATIENCE_MILLIS)
                .setTimeout(PATIENCE_MILLIS);
        client.request(ready)
                .compose(request -> request.send())
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false)
                .onSuccess(is -> {
                    if (replicas.seen(address, is)) {
                        Log.infof("%s at %s: %s", name, address, is ? "ready" : "not ready");
                    }
                    vertx.setTimer(EVERY_MILLIS, again -> watch(name, replicas, address));
                });
    }
}
