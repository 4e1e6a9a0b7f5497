package vn.gdnn.gateway.page;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DocumentChecks.NotCheckable;

/** Has a file looked at and shows what was found, one check after the other; the file is kept nowhere. */
@ApplicationScoped
class FileVerification {

    private final DocumentChecks checks;
    private final long largest;

    FileVerification(@RestClient DocumentChecks checks, GatewayConfig config) {
        this.checks = checks;
        this.largest = config.limits().documents().asLongValue();
    }

    void show(RoutingContext exchange) {
        Form.read(exchange, largest, form -> {
            if (form.tooLarge()) {
                write(exchange, DocumentReport.without("TOO_LARGE"));
            } else if (form.file().length() == 0) {
                write(exchange, DocumentReport.without("NO_FILE"));
            } else {
                check(exchange, form);
            }
        });
    }

    private void check(RoutingContext exchange, Form form) {
        var request = exchange.request();
        checks.check(
                        form.file().getBytes(),
                        FileKind.of(form.file()),
                        Language.of(request).tag(),
                        request.getHeader("traceparent"),
                        request.remoteAddress().hostAddress())
                .map(DocumentReport::understood)
                .onFailure(NotCheckable.class)
                .recoverWithItem(DocumentReport.without("NOT_CHECKABLE"))
                .onFailure()
                .invoke(failure ->
                        Log.warnf("Check of a file: %s", failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(DocumentReport.without("UNAVAILABLE"))
                .subscribe()
                .with(report -> write(exchange, report), exchange::fail);
    }

    private static void write(RoutingContext exchange, DocumentReport report) {
        exchange.response().putHeader("Cache-Control", "no-store");
        var language = Language.of(exchange.request());
        var answer = report.verification();
        var finding = answer == null ? Finding.without("NONE") : Finding.of(answer, language);
        PageWriter.write(
                exchange,
                Pages.document(PageHead.of(exchange.request(), Verification.START), report, finding),
                report.status());
    }
}
