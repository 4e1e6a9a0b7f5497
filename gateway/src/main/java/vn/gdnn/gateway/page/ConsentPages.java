package vn.gdnn.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/**
 * Where the holder of a diploma allows others to check it, sees each use, and takes that back. Every step carries the
 * code that was handed over with the diploma, in a form and never in an address.
 */
@ApplicationScoped
class ConsentPages {

    private static final int NO_FILES = 0;
    private static final int UNKNOWN = 404;

    private final Consents consents;

    ConsentPages(@RestClient Consents consents) {
        this.consents = consents;
    }

    /** Asks for the code, without which there is nothing to see. */
    void ask(RoutingContext exchange) {
        ask(exchange, false);
    }

    void show(RoutingContext exchange) {
        withCode(exchange, (form, code) -> book(exchange, code));
    }

    /** Gives a consent and shows its token, this once; a form that is not filled in is asked for again. */
    void grant(RoutingContext exchange) {
        withCode(
                exchange,
                (form, code) -> ConsentTerms.in(form)
                        .map(terms -> granted(exchange, code, terms))
                        .orElseGet(() -> Uni.createFrom().nullItem())
                        .flatMap(token -> book(exchange, code).map(book -> book.with(token))));
    }

    private Uni<String> granted(RoutingContext exchange, HolderCode code, ConsentTerms terms) {
        return consents.grant(publicId(exchange), code.text(), terms, trace(exchange), address(exchange))
                .map(Consents.Granted::token)
                .onFailure(refused -> refused instanceof Consents.TooMany
                        || refused instanceof NoAnswer misread && misread.status() == 422)
                .recoverWithNull();
    }

    void withdraw(RoutingContext exchange) {
        withCode(
                exchange,
                (form, code) -> consents.withdraw(
                                publicId(exchange),
                                exchange.pathParam("consent"),
                                code.text(),
                                trace(exchange),
                                address(exchange))
                        .flatMap(done -> book(exchange, code)));
    }

    private Uni<ConsentBook> book(RoutingContext exchange, HolderCode code) {
        var language = Language.of(exchange.request());
        return consents.list(publicId(exchange), code.text(), trace(exchange), address(exchange))
                .map(given -> ConsentBook.of(publicId(exchange), code, given, language));
    }

    private static void withCode(RoutingContext exchange, BiFunction<MultiMap, HolderCode, Uni<ConsentBook>> step) {
        Form.read(
                exchange,
                NO_FILES,
                form -> HolderCode.in(form.fields())
                        .ifPresentOrElse(
                                code -> answer(exchange, step.apply(form.fields(), code)), () -> ask(exchange, true)));
    }

    private static void answer(RoutingContext exchange, Uni<ConsentBook> book) {
        book.subscribe()
                .with(
                        shown -> write(exchange, Pages.consents(head(exchange), shown), shown.status()),
                        failure -> refuse(exchange, failure));
    }

    private static void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof NoAnswer refused && refused.status() == UNKNOWN) {
            ask(exchange, true);
        } else {
            Verification.write(exchange, Verification.found(failure), Verification.START);
        }
    }

    private static void ask(RoutingContext exchange, boolean misfit) {
        write(exchange, Pages.holder(head(exchange), publicId(exchange), misfit), misfit ? UNKNOWN : 200);
    }

    private static void write(RoutingContext exchange, TemplateInstance page, int status) {
        exchange.response().putHeader("Cache-Control", "no-store");
        PageWriter.write(exchange, page, status);
    }

    private static PageHead head(RoutingContext exchange) {
        return PageHead.of(exchange.request(), Verification.FOLDER + publicId(exchange) + "/consents");
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
