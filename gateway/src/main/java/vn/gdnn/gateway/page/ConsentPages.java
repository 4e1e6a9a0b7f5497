package vn.gdnn.gateway.page;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/** Where the holder of a diploma allows others to check it, sees each use, and takes that back. */
@ApplicationScoped
class ConsentPages {

    private static final int NO_FILES = 0;

    private final Consents consents;

    ConsentPages(@RestClient Consents consents) {
        this.consents = consents;
    }

    void show(RoutingContext exchange) {
        answer(exchange, book(exchange));
    }

    /** Gives a consent and shows its token, this once; a form that is not filled in is asked for again. */
    void grant(RoutingContext exchange) {
        Form.read(
                exchange,
                NO_FILES,
                form -> answer(
                        exchange,
                        ConsentTerms.in(form.fields())
                                .map(terms -> granted(exchange, terms))
                                .orElseGet(() -> Uni.createFrom().nullItem())
                                .flatMap(token -> book(exchange).map(book -> book.with(token)))));
    }

    private Uni<String> granted(RoutingContext exchange, ConsentTerms terms) {
        return consents.grant(publicId(exchange), terms, trace(exchange), address(exchange))
                .map(Consents.Granted::token)
                .onFailure(refused -> refused instanceof Consents.TooMany
                        || refused instanceof NoAnswer misread && misread.status() == 422)
                .recoverWithNull();
    }

    void withdraw(RoutingContext exchange) {
        consents.withdraw(publicId(exchange), exchange.pathParam("consent"), trace(exchange), address(exchange))
                .subscribe()
                .with(
                        done -> exchange.response()
                                .setStatusCode(303)
                                .putHeader(
                                        "Location",
                                        path(exchange)
                                                + PageHead.of(exchange.request(), "")
                                                        .query())
                                .end(),
                        failure -> Verification.write(exchange, Verification.found(failure), Verification.START));
    }

    private Uni<ConsentBook> book(RoutingContext exchange) {
        var language = Language.of(exchange.request());
        return consents.list(publicId(exchange), trace(exchange), address(exchange))
                .map(given -> ConsentBook.of(publicId(exchange), given, language));
    }

    private static void answer(RoutingContext exchange, Uni<ConsentBook> book) {
        book.subscribe()
                .with(
                        shown -> {
                            exchange.response().putHeader("Cache-Control", "no-store");
                            var head = PageHead.of(exchange.request(), path(exchange));
                            PageWriter.write(exchange, Pages.consents(head, shown), shown.status());
                        },
                        failure -> Verification.write(exchange, Verification.found(failure), Verification.START));
    }

    private static String path(RoutingContext exchange) {
        return Verification.FOLDER + publicId(exchange) + "/consents";
    }

    private static String publicId(RoutingContext exchange) {
        return exchange.pathParam("publicId");
    }

    private static String trace(RoutingContext exchange) {
        return exchange.request().getHeader("traceparent");
    }

    private static String address(RoutingContext exchange) {
        return exchange.request().remoteAddress().hostAddress();
    }
}
