package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.GatewayConfig.Route;

/** The one document, remembered for a while. */
@ApplicationScoped
class MergedContract {

    private static final String BASE = "openapi/gateway.yaml";

    private final GatewayConfig config;
    private final Contracts contracts;
    private final AsyncCache<String, Contract> remembered;

    MergedContract(GatewayConfig config, Contracts contracts) {
        this.config = config;
        this.contracts = contracts;
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(config.openapi().refresh())
                .buildAsync();
    }

    /** The document in both notations. */
    record Contract(byte[] json, byte[] yaml) {}

    Uni<Contract> current() {
        return Uni.createFrom()
                .completionStage(() -> remembered.get(BASE, (name, threads) -> merged().subscribeAsCompletionStage()));
    }

    private Uni<Contract> merged() {
        var services = List.copyOf(new TreeSet<>(config.backends().keySet()));
        return Uni.join()
                .all(services.stream().map(contracts::of).toList())
                .andFailFast()
                .map(documents -> merged(services, documents));
    }

    private Contract merged(List<String> services, List<Optional<ObjectNode>> documents) {
        var known = new TreeMap<String, ObjectNode>();
        for (var i = 0; i < services.size(); i++) {
            var service = services.get(i);
            documents.get(i).ifPresent(document -> known.put(service, document));
        }
        var merged = Merge.of(base(), known, path -> route(path).isPresent());
        new DefaultLimits(config.limits().body().asLongValue()).write(merged);
        GatewayResponses.write(merged, path -> route(path).map(Route::open).orElse(true));
        return new Contract(Yaml.asJson(merged), Yaml.asYaml(merged));
    }

    private Optional<Route> route(String path) {
        return config.routes().values().stream()
                .filter(route -> path.startsWith(route.prefix()))
                .max((one, other) ->
                        Integer.compare(one.prefix().length(), other.prefix().length()));
    }

    private ObjectNode base() {
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(BASE)) {
            var base = Yaml.read(text.readAllBytes());
            Addresses.write(base, config);
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
