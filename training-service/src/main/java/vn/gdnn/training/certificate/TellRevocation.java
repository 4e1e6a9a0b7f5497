package vn.gdnn.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.TrainingCertificateRevoked;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.training.certificate.credential.Issuers;
import vn.gdnn.training.certificate.log.CertificateActs;
import vn.gdnn.training.certificate.log.LoggedText;

/** Tells of a revocation in its transaction: to the status list, to the log and to whoever listens. */
@ApplicationScoped
class TellRevocation {

    private final Issuers issuers;
    private final CertificateActs acts;
    private final Outbox outbox;
    private final Clock clock;

    TellRevocation(Issuers issuers, CertificateActs acts, Outbox outbox, Clock clock) {
        this.issuers = issuers;
        this.acts = acts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A certificate that was revoked. */
    record Ended(UUID id, String institution, String issuer, UUID completion, StatusPlace place) {}

    void tell(Ended ended, LocalDate from) {
        issuers.revoke(ended.issuer(), new StatusLists.Change(ended.place(), from));
        var logged = LoggedText.of(members(ended, from), clock.instant());
        acts.append(ended.institution(), CertificateActs.REVOCATION, List.of(ended.id()), List.of(logged));
        outbox.publish(
                Topics.TRAINING_CERTIFICATE,
                ended.id().toString(),
                ended.institution(),
                new TrainingCertificateRevoked(
                        ended.id(),
                        ended.completion(),
                        ended.institution(),
                        ended.issuer(),
                        from,
                        logged.commitment().base64()));
    }

    private static Map<String, String> members(Ended ended, LocalDate from) {
        return Map.of(
                "act",
                "2",
                "kind",
                "REVOKED",
                "institution",
                ended.institution(),
                "issuer",
                ended.issuer(),
                "certificate",
                ended.id().toString(),
                "revokedFrom",
                from.toString());
    }
}
