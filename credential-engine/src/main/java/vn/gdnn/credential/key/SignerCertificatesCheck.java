package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Warns of certificates that expire soon; the service stays up, for it can still verify. */
@Readiness
@ApplicationScoped
class SignerCertificatesCheck implements HealthCheck {

    private final SignerCertificates certificates;

    SignerCertificatesCheck(SignerCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Signer certificates").up();
        var soon = certificates.expiringSoon();
        answer.withData("warning", !soon.isEmpty());
        soon.forEach(left -> answer.withData(left.institution() + " " + left.use(), left.days()));
        return answer.build();
    }
}
