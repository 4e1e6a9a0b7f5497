package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.TrainingCertificateIssued;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.training.certificate.credential.SignCertificates;
import vn.gdnn.training.certificate.issue.CertificateRows.Signed;

/** Signs certificates, keeps them with the act of their issue, and tells of them. */
@ApplicationScoped
class KeepCertificates {

    private final ComponentNames names;
    private final SignCertificates sign;
    private final CertificateRows rows;
    private final Outbox outbox;

    KeepCertificates(ComponentNames names, SignCertificates sign, CertificateRows rows, Outbox outbox) {
        this.names = names;
        this.sign = sign;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Certificates of one issuer and moment. */
    void keep(String institution, String by, List<NewCertificate> made) {
        var first = made.get(0);
        var called = names.on(first.issuedOn());
        var credentials = sign.sign(
                first.issuer().code(),
                made.stream().map(one -> one.words(called.of(one.completion()))).toList());
        var signed = IntStream.range(0, made.size())
                .mapToObj(i ->
                        new Signed(made.get(i), credentials.get(i), made.get(i).logged(institution)))
                .toList();
        rows.add(institution, by, signed);
        outbox.publishAll(signed.stream().map(one -> event(institution, one)).toList());
    }

    private static OutgoingEvent event(String institution, Signed signed) {
        var made = signed.made();
        return new OutgoingEvent(
                Topics.TRAINING_CERTIFICATE,
                made.id().toString(),
                institution,
                new TrainingCertificateIssued(
                        made.id(),
                        made.completion().id(),
                        institution,
                        made.issuer().code(),
                        made.issuedOn(),
                        made.completion().training().validUntil(),
                        signed.logged().commitment().base64()));
    }
}
