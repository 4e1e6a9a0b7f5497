package vn.gdnn.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** The OIDC extension treats {@code Bearer ...} (dots only) as an internal error; reworded, it is refused with 401 like any
 * bad token. */
@ApplicationScoped
class DotTokenWorkaround {

    private static final int BEFORE_AUTHENTICATION = 300;
    private static final Pattern DOTS = Pattern.compile("(?i)bearer\\s+\\.+\\s*");
    private static final String AUTHORIZATION = "Authorization";

    void register(@Observes Filters filters) {
        filters.register(DotTokenWorkaround::reword, BEFORE_AUTHENTICATION);
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
