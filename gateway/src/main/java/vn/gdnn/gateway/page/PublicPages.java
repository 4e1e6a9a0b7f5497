package vn.gdnn.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Where the pages are: home, the verification form's target, the verification page. */
@ApplicationScoped
class PublicPages {

    private static final int BEFORE_FILES = 500;

    private final Verification verification;

    PublicPages(Verification verification) {
        this.verification = verification;
    }

    void register(@Observes Router router) {
        read(router.route("/")).handler(PublicPages::home);
        read(router.route("/verify")).handler(verification::find);
        read(router.route("/verify/*")).handler(verification::show);
        for (var path : new String[] {"/", "/verify", "/verify/*"}) {
            router.route(path).order(BEFORE_FILES + 1).handler(PageWriter::onlyRead);
        }
    }

    private static Route read(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_FILES);
    }

    private static void home(RoutingContext exchange) {
        PageWriter.write(exchange, Pages.home(PageHead.of(exchange.request(), "/")), 200);
    }
}
