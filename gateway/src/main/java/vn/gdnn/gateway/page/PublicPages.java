package vn.gdnn.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.gdnn.gateway.limit.BodyLimit;
import vn.gdnn.gateway.limit.RateLimits;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Where the pages are: home, the forms of verification and their answers, the page of a diploma. */
@ApplicationScoped
class PublicPages {

    private static final int BEFORE_FILES = 500;
    private static final String NUMBER = "/verify/number";
    private static final String FILE = "/verify/file";
    private static final String CONSENTS = "/verify/(?<publicId>[A-Za-z0-9_-]{1,64})/consents";
    private static final String GRANT = CONSENTS + "/grant";
    private static final String WITHDRAWAL = CONSENTS + "/(?<consent>[0-9a-f-]{36})/withdrawal";

    private final Verification verification;
    private final FileVerification files;
    private final ConsentPages consents;
    private final CertificatePage certificates;
    private final RateLimits rates;
    private final BodyLimit bodies;

    PublicPages(
            Verification verification,
            FileVerification files,
            ConsentPages consents,
            CertificatePage certificates,
            RateLimits rates,
            BodyLimit bodies) {
        this.verification = verification;
        this.files = files;
        this.consents = consents;
        this.certificates = certificates;
        this.rates = rates;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        read(router.route("/")).handler(exchange -> page(exchange, "/"));
        read(router.route("/verify/offline")).handler(exchange -> page(exchange, "/verify/offline"));
        read(router.route("/verify")).handler(verification::find);
        for (var form : List.of(NUMBER, FILE)) {
            read(router.route(form)).handler(verification::again);
        }
        send(router.route(NUMBER)).handler(this::limited).handler(verification::showByNumber);
        send(router.route(FILE)).handler(this::limited).handler(files::show);
        for (var place : List.of(CONSENTS, GRANT, WITHDRAWAL)) {
            read(router.routeWithRegex(place)).handler(this::limited).handler(consents::ask);
        }
        send(router.routeWithRegex(CONSENTS)).handler(this::limited).handler(consents::show);
        send(router.routeWithRegex(GRANT)).handler(this::limited).handler(consents::grant);
        send(router.routeWithRegex(WITHDRAWAL)).handler(this::limited).handler(consents::withdraw);
        read(router.routeWithRegex("/verify/" + PublicId.OF_CERTIFICATE))
                .handler(this::limited)
                .handler(certificates::show);
        read(router.route("/verify/*"))
                .order(BEFORE_FILES + 1)
                .handler(this::limited)
                .handler(verification::show);
        for (var path : List.of("/", "/verify", "/verify/*")) {
            router.route(path).order(BEFORE_FILES + 2).handler(PageWriter::onlyRead);
        }
    }

    private static Route read(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_FILES);
    }

    private static Route send(Route route) {
        return route.method(HttpMethod.POST).order(BEFORE_FILES);
    }

    private void limited(RoutingContext exchange) {
        var quota = rates.takeForAddress(exchange);
        quota.writeHeaders(exchange.response());
        if (!quota.granted()) {
            Problems.answer(exchange, ProblemCode.RATE_LIMITED);
        } else if (bodies.exceededBy(exchange.request())) {
            Problems.answer(exchange, ProblemCode.TOO_LARGE);
        } else {
            exchange.next();
        }
    }

    private static void page(RoutingContext exchange, String path) {
        var head = PageHead.of(exchange.request(), path);
        PageWriter.write(exchange, path.equals("/") ? Pages.home(head) : Pages.offline(head), 200);
    }
}
