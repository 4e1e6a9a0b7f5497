package vn.gdnn.gateway.page;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.limit.RateLimits;
import vn.gdnn.gateway.page.DiplomaRegister.UnknownDiploma;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Says whether a diploma is in force; what comes in is never repeated on the page. */
@ApplicationScoped
class Verification {

    private static final String FOLDER = "/verify/";

    private final DiplomaRegister register;
    private final RateLimits rates;

    Verification(@RestClient DiplomaRegister register, RateLimits rates) {
        this.register = register;
        this.rates = rates;
    }

    /** Takes what was typed into the form to the page about it. */
    void find(RoutingContext exchange) {
        var typed = exchange.request().getParam("id");
        var language = Language.of(exchange.request()).tag();
        PublicId.in(typed)
                .ifPresentOrElse(
                        id -> redirect(exchange, FOLDER + id + "?lang=" + language),
                        () -> nothing(exchange, typed == null || typed.isBlank(), language));
    }

    private void nothing(RoutingContext exchange, boolean typedNothing, String language) {
        if (typedNothing) {
            redirect(exchange, "/?lang=" + language + "#verify");
        } else {
            write(exchange, Finding.unknown(), "/");
        }
    }

    private static void redirect(RoutingContext exchange, String target) {
        exchange.response().setStatusCode(303).putHeader("Location", target).end();
    }

    void show(RoutingContext exchange) {
        var quota = rates.takeForAddress(exchange.request());
        quota.tell(exchange.response());
        if (!quota.granted()) {
            Problems.answer(exchange, ProblemCode.RATE_LIMITED);
            return;
        }
        var id = exchange.request()
                .path()
                .substring(Math.min(FOLDER.length(), exchange.request().path().length()));
        if (!PublicId.wellFormed(id)) {
            write(exchange, Finding.unknown(), "/");
            return;
        }
        finding(id, exchange.request()).subscribe().with(found -> write(exchange, found, FOLDER + id), exchange::fail);
    }

    private Uni<Finding> finding(String id, HttpServerRequest request) {
        var language = Language.of(request);
        return register.find(
                        id,
                        request.getHeader("traceparent"),
                        request.remoteAddress().hostAddress())
                .map(answer -> Finding.of(answer, language))
                .onFailure(UnknownDiploma.class)
                .recoverWithItem(Finding.unknown())
                .onFailure()
                .invoke(failure ->
                        Log.warnf("Register of diplomas: %s", failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(Finding.unavailable());
    }

    private static void write(RoutingContext exchange, Finding finding, String path) {
        exchange.response().putHeader("Cache-Control", "no-store");
        if (finding.status() == 503) {
            exchange.response().putHeader("Retry-After", "30");
        }
        PageWriter.write(
                exchange, Pages.verification(PageHead.of(exchange.request(), path), finding), finding.status());
    }
}
