package vn.gdnn.gateway.page;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/** The page of a certificate of training: whether it is in force, and what it says. */
@ApplicationScoped
class CertificatePage {

    private final CertificateRegister register;

    CertificatePage(@RestClient CertificateRegister register) {
        this.register = register;
    }

    /** The page that a certificate's own link leads to. */
    void show(RoutingContext exchange) {
        var request = exchange.request();
        var id = request.path().substring(Verification.FOLDER.length());
        var language = Language.of(request);
        register.find(
                        id,
                        language.tag(),
                        request.getHeader("traceparent"),
                        request.remoteAddress().hostAddress())
                .map(answer -> CertificateFinding.of(answer, language))
                .onFailure()
                .recoverWithItem(CertificatePage::found)
                .subscribe()
                .with(finding -> write(exchange, finding, Verification.FOLDER + id), exchange::fail);
    }

    private static CertificateFinding found(Throwable failure) {
        if (failure instanceof NoAnswer) {
            return CertificateFinding.without("UNKNOWN");
        }
        Log.warnf("Certificates of training: %s", failure.getClass().getName());
        return CertificateFinding.without("UNAVAILABLE");
    }

    private static void write(RoutingContext exchange, CertificateFinding finding, String path) {
        exchange.response().putHeader("Cache-Control", "no-store");
        if (finding.status() == 503) {
            exchange.response().putHeader("Retry-After", "30");
        }
        PageWriter.write(exchange, Pages.certificate(PageHead.of(exchange.request(), path), finding), finding.status());
    }
}
