package vn.gdnn.gateway.page;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/** Says whether a diploma is in force; what comes in is never repeated on the page. */
@ApplicationScoped
class Verification {

    static final String START = "/verify";

    static final String FOLDER = "/verify/";
    private static final int NO_FILES = 0;

    private final DiplomaRegister register;

    Verification(@RestClient DiplomaRegister register) {
        this.register = register;
    }

    /** Shows the forms, or takes what was typed into the first of them to the page about it. */
    void find(RoutingContext exchange) {
        var request = exchange.request();
        var typed = request.getParam("id");
        var language = Language.of(request).tag();
        if (typed == null) {
            PageWriter.write(exchange, Pages.verify(PageHead.of(request, START)), 200);
        } else if (typed.isBlank()) {
            redirect(exchange, "/?lang=" + language + "#verify");
        } else {
            PublicId.in(typed)
                    .ifPresentOrElse(
                            id -> redirect(exchange, FOLDER + id + "?lang=" + language),
                            () -> write(exchange, Finding.unknown(), START));
        }
    }

    /** Back to the forms, for whoever reloads a page that was the answer to one. */
    void again(RoutingContext exchange) {
        redirect(exchange, START + "?lang=" + Language.of(exchange.request()).tag());
    }

    private static void redirect(RoutingContext exchange, String target) {
        exchange.response().setStatusCode(303).putHeader("Location", target).end();
    }

    /** The page a diploma's own link leads to, also for a day in the past. */
    void show(RoutingContext exchange) {
        var request = exchange.request();
        var id = request.path().substring(FOLDER.length());
        if (!PublicId.wellFormed(id)) {
            write(exchange, Finding.unknown(), START);
            return;
        }
        var typed = request.getParam("on");
        var day = TypedDate.in(typed);
        if (typed != null && !typed.isBlank() && day.isEmpty()) {
            write(exchange, Finding.ofDay("DAY_NOT_READABLE", id), FOLDER + id);
            return;
        }
        var path = FOLDER + id + day.map(on -> "?on=" + on).orElse("");
        answer(
                exchange,
                path,
                language -> byId(id, day, request, language),
                failure -> ofDayToCome(failure) ? Finding.ofDay("DAY_TO_COME", id) : found(failure));
    }

    private Uni<VerificationAnswer> byId(
            String id, Optional<LocalDate> day, HttpServerRequest request, Language language) {
        return register.find(
                id,
                day.map(LocalDate::toString).orElse(null),
                language.tag(),
                request.getHeader("traceparent"),
                request.remoteAddress().hostAddress());
    }

    /** An id names one diploma at most: no rule refuses the question but that of the day. */
    private static boolean ofDayToCome(Throwable failure) {
        return failure instanceof NoAnswer refusal && refusal.status() == 422;
    }

    /** The answer to a number, a name and a date of birth, none of which may stand in an address. */
    void showByNumber(RoutingContext exchange) {
        Form.read(
                exchange,
                NO_FILES,
                form -> PaperFacts.in(form.fields())
                        .ifPresentOrElse(
                                facts -> answer(
                                        exchange,
                                        START,
                                        language -> byNumber(facts, exchange.request(), language),
                                        Verification::found),
                                () -> write(exchange, Finding.without("NOT_READABLE"), START)));
    }

    private Uni<VerificationAnswer> byNumber(PaperFacts facts, HttpServerRequest request, Language language) {
        return register.find(
                facts,
                language.tag(),
                request.getHeader("traceparent"),
                request.remoteAddress().hostAddress());
    }

    private static void answer(
            RoutingContext exchange,
            String path,
            Function<Language, Uni<VerificationAnswer>> question,
            Function<Throwable, Finding> otherwise) {
        var language = Language.of(exchange.request());
        question.apply(language)
                .map(answer -> Finding.of(answer, language))
                .onFailure()
                .recoverWithItem(otherwise)
                .subscribe()
                .with(found -> write(exchange, found, path), exchange::fail);
    }

    /** What is shown instead of an answer. */
    static Finding found(Throwable failure) {
        if (failure instanceof NoAnswer refused) {
            return Finding.refused(refused.status());
        }
        Log.warnf("Register of diplomas: %s", failure.getClass().getName());
        return Finding.unavailable();
    }

    static void write(RoutingContext exchange, Finding finding, String path) {
        exchange.response().putHeader("Cache-Control", "no-store");
        if (finding.status() == 503) {
            exchange.response().putHeader("Retry-After", "30");
        }
        PageWriter.write(
                exchange, Pages.verification(PageHead.of(exchange.request(), path), finding), finding.status());
    }
}
