package vn.gdnn.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Renders pages into answers. */
final class PageWriter {

    private PageWriter() {}

    static void write(RoutingContext exchange, TemplateInstance page, int status) {
        var language = Language.of(exchange.request());
        page.setLocale(language.locale())
                .createUni()
                .subscribe()
                .with(
                        html -> exchange.response()
                                .setStatusCode(status)
                                .putHeader("Content-Type", "text/html; charset=utf-8")
                                .putHeader("Content-Language", language.tag())
                                .putHeader("Vary", "Accept-Language")
                                .end(html),
                        exchange::fail);
    }

    static void onlyRead(RoutingContext exchange) {
        exchange.response().putHeader("Allow", "GET, HEAD");
        Problems.answer(exchange, ProblemCode.METHOD_NOT_ALLOWED);
    }
}
