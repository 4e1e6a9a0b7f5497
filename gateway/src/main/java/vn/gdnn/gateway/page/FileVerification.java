package vn.gdnn.gateway.page;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DocumentChecks.NotCheckable;

/**
 * Has a file looked at and shows what was found, one check after the other; the file is kept nowhere. What the register of
 * diplomas does not recognise may be a certificate of training.
 */
@ApplicationScoped
class FileVerification {

    private final DocumentChecks diplomas;
    private final CertificateChecks certificates;
    private final long largest;

    FileVerification(
            @RestClient DocumentChecks diplomas, @RestClient CertificateChecks certificates, GatewayConfig config) {
        this.diplomas = diplomas;
        this.certificates = certificates;
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
        var file = form.file().getBytes();
        var type = FileKind.of(form.file());
        var language = Language.of(request).tag();
        var trace = request.getHeader("traceparent");
        var address = request.remoteAddress().hostAddress();
        answered(diplomas.check(file, type, language, trace, address))
                .chain(report -> report.isTheLastWord()
                        ? Uni.createFrom().item(report)
                        : answered(certificates.check(file, type, language, trace, address))
                                .map(report::or))
                .subscribe()
                .with(report -> write(exchange, report), exchange::fail);
    }

    private static Uni<DocumentReport> answered(Uni<DocumentReport> asked) {
        return asked.map(DocumentReport::understood)
                .onFailure(NotCheckable.class)
                .recoverWithItem(DocumentReport.without("NOT_CHECKABLE"))
                .onFailure()
                .invoke(failure ->
                        Log.warnf("Check of a file: %s", failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(DocumentReport.without("UNAVAILABLE"));
    }

    private static void write(RoutingContext exchange, DocumentReport report) {
        exchange.response().putHeader("Cache-Control", "no-store");
        var language = Language.of(exchange.request());
        var answer = report.verification();
        var finding = answer == null ? Finding.without("NONE") : Finding.of(answer, language);
        var certificate = report.certificate() == null
                ? CertificateFinding.without("NONE")
                : CertificateFinding.of(report.certificate(), language);
        PageWriter.write(
                exchange,
                Pages.document(PageHead.of(exchange.request(), Verification.START), report, finding, certificate),
                report.status());
    }
}
