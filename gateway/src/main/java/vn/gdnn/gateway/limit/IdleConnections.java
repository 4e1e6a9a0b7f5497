package vn.gdnn.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.GatewayConfig;

/**
 * Connections that have had an answer and wait for a next request, per address: of too many the oldest are closed. Behind a proxy all connections
 * are the proxy's, and this is its business.
 */
@ApplicationScoped
class IdleConnections {

    private static final int AFTER_IN_FLIGHT = 965;

    /** Longer than a connection may be idle, so that none is forgotten while it is open. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private static final int REMEMBERED = 100_000;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int most;
    private final Cache<String, Set<HttpConnection>> idle = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(REMEMBERED)
            .build();

    @Inject
    IdleConnections(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxy) {
        this(behindProxy ? NO_LIMIT : config.limits().idleConnections());
    }

    IdleConnections(int most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        if (most != NO_LIMIT) {
            filters.register(this::follow, AFTER_IN_FLIGHT);
        }
    }

    void follow(RoutingContext exchange) {
        var connection = exchange.request().connection();
        var ofAddress = idle.get(Addresses.group(connection.remoteAddress()), address -> new LinkedHashSet<>());
        connection.closeHandler(closed -> forget(ofAddress, connection));
        forget(ofAddress, connection);
        exchange.addEndHandler(done -> rest(ofAddress, connection));
        exchange.next();
    }

    private static void forget(Set<HttpConnection> ofAddress, HttpConnection connection) {
        synchronized (ofAddress) {
            ofAddress.remove(connection);
        }
    }

    private void rest(Set<HttpConnection> ofAddress, HttpConnection connection) {
        @Nullable HttpConnection oldest = null;
        synchronized (ofAddress) {
            ofAddress.add(connection);
            if (ofAddress.size() > most) {
                oldest = ofAddress.iterator().next();
                ofAddress.remove(oldest);
            }
        }
        if (oldest != null) {
            oldest.close();
        }
    }
}
