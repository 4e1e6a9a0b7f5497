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
import vn.gdnn.training.certificate.log.CertificateActs;
import vn.gdnn.training.certificate.log.LoggedText;

/** Tells of a revocation in its transaction: to the status list, to the log and to whoever listens. */
@ApplicationScoped
class TellRevocation {

    private final StatusLists statusLists;
    private final CertificateActs acts;
    private final Outbox outbox;
    private final Clock clock;

    TellRevocation(StatusLists statusLists, CertificateActs acts, Outbox outbox, Clock clock) {
        this.statusLists = statusLists;
        this.acts = acts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A certificate that was revoked. */
    record Ended(UUID id, UUID completion, StatusPlace place) {}

    void tell(String institution, Ended ended, LocalDate from) {
        statusLists.revoke(institution, List.of(new StatusLists.Change(ended.place(), from)));
        var logged = LoggedText.of(members(institution, ended, from), clock.instant());
        acts.append(institution, CertificateActs.REVOCATION, List.of(ended.id()), List.of(logged));
        outbox.publish(
                Topics.TRAINING_CERTIFICATE,
                ended.id().toString(),
                institution,
                new TrainingCertificateRevoked(
                        ended.id(),
                        ended.completion(),
                        institution,
                        from,
                        logged.commitment().base64()));
    }

    private static Map<String, String> members(String institution, Ended ended, LocalDate from) {
        return Map.of(
                "act",
                "2",
                "kind",
                "REVOKED",
                "institution",
                institution,
                "certificate",
                ended.id().toString(),
                "revokedFrom",
                from.toString());
    }
}
