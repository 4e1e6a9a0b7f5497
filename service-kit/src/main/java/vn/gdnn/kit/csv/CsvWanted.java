package vn.gdnn.kit.csv;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whether the request at hand would rather have CSV than JSON. Lists say of themselves only that they are JSON, so whoever
 * wants CSV is let through to them as well.
 */
@ApplicationScoped
class CsvWanted {

    private static final int BEFORE_MATCHING = 900;
    private static final String WANTED = CsvWanted.class.getName();
    private static final String ACCEPT = "Accept";
    static final String CSV = "text/csv";

    private final CurrentVertxRequest request;

    CsvWanted(CurrentVertxRequest request) {
        this.request = request;
    }

    void register(@Observes Filters filters) {
        filters.register(CsvWanted::look, BEFORE_MATCHING);
    }

    boolean isSo() {
        return request.getCurrent().get(WANTED) != null;
    }

    private static void look(RoutingContext exchange) {
        var accept = exchange.request().getHeader(ACCEPT);
        if (accept != null && accept.toLowerCase(Locale.ROOT).contains(CSV) && isPreferred(accept)) {
            exchange.put(WANTED, Boolean.TRUE);
            exchange.request().headers().set(ACCEPT, CSV + ", application/json;q=0.1");
        }
        exchange.next();
    }

    private static boolean isPreferred(String accept) {
        try {
            var best = Arrays.stream(accept.split(","))
                    .map(MediaType::valueOf)
                    .reduce((first, next) -> weight(next) > weight(first) ? next : first)
                    .orElseThrow();
            return CSV.equalsIgnoreCase(best.getType() + "/" + best.getSubtype()) && weight(best) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static double weight(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }
}
