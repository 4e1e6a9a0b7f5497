package vn.gdnn.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** The OIDC extension takes a token of dots for a fault of its own; as a word without dots it is refused like any other. */
@ApplicationScoped
class DotsOnly {

    private static final int BEFORE_AUTHENTICATION = 300;
    private static final Pattern DOTS = Pattern.compile("(?i)bearer\\s+\\.+\\s*");
    private static final String AUTHORIZATION = "Authorization";

    void register(@Observes Filters filters) {
        filters.register(DotsOnly::reword, BEFORE_AUTHENTICATION);
    }

    private static void reword(RoutingContext exchange) {
        var headers = exchange.request().headers();
        var token = headers.get(AUTHORIZATION);
        if (token != null && DOTS.matcher(token).matches()) {
            headers.set(AUTHORIZATION, "Bearer dots");
        }
        exchange.next();
    }
}
