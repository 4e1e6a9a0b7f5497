package vn.gdnn.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.GatewayConfig.Guarded;
import vn.gdnn.gateway.GatewayConfig.Rate;
import vn.gdnn.gateway.access.Caller;

/** Counts requests per person, per client that acts for itself, and else per address; a quota left alone is forgotten. */
@ApplicationScoped
public class RateLimits {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;

    private final GatewayConfig.Limits limits;
    private final List<Group> groups;
    private final Cache<String, Bucket> clients = cache();
    private final Cache<String, Bucket> persons = cache();
    private final Cache<String, Bucket> addresses = cache();

    /** Paths that share a quota of their own. */
    private record Group(String name, List<PathPattern> paths, Rate rate) {

        static Group of(String name, Guarded guarded) {
            return new Group(name, guarded.paths().stream().map(PathPattern::of).toList(), guarded);
        }

        boolean covers(String path) {
            return paths.stream().anyMatch(one -> one.covers(path));
        }
    }

    RateLimits(GatewayConfig config) {
        this.limits = config.limits();
        this.groups = limits.guarded().entrySet().stream()
                .map(guarded -> Group.of(guarded.getKey(), guarded.getValue()))
                .toList();
    }

    /** Takes one request from the quota of the person who logged in; of the client, where that acts for itself. */
    public Quota take(Caller caller) {
        var person = caller.person();
        if (person != null) {
            return Quota.taken("person", limits.person(), persons.get(person, any -> bucket(limits.person())));
        }
        var rate = limits.clients().getOrDefault(caller.client(), limits.client());
        return Quota.taken("client", rate, clients.get(caller.client(), client -> bucket(rate)));
    }

    /** Takes one request from the quota that the address it came from has for such a path, as the router reads it. */
    public Quota takeForAddress(RoutingContext exchange) {
        var address = Addresses.group(exchange.request().remoteAddress());
        var path = exchange.normalizedPath();
        return groups.stream()
                .filter(group -> group.covers(path))
                .findFirst()
                .map(group -> take(group.name(), group.rate(), address))
                .orElseGet(() -> take("address", limits.address(), address));
    }

    private Quota take(String policy, Rate rate, String address) {
        return Quota.taken(policy, rate, addresses.get(policy + " " + address, any -> bucket(rate)));
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN_AFTER)
                .maximumSize(REMEMBERED)
                .build();
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
