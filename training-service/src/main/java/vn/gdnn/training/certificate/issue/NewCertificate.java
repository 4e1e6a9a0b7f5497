package vn.gdnn.training.certificate.issue;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.certificate.credential.CertificateField;
import vn.gdnn.training.certificate.credential.CertifiedTraining;
import vn.gdnn.training.certificate.credential.SignCertificates.Words;
import vn.gdnn.training.certificate.log.LoggedText;

/** A certificate that is about to be signed: what it is of, and what it got of its own. */
record NewCertificate(UUID id, String publicId, String number, Completion completion, StatusPlace place, Instant at) {

    Issuer issuer() {
        return completion.issuer();
    }

    LocalDate issuedOn() {
        return LocalDate.ofInstant(at, Clocks.VIETNAM);
    }

    /** What the credential says. */
    Words words(List<CertifiedTraining.Component> components) {
        var training = completion.training();
        return new Words(
                new CertifiedTraining(
                        issuer().code(),
                        issuer().name(),
                        training.subject(),
                        training.title(),
                        training.provider(),
                        components,
                        training.validUntil() != null,
                        completion.holder().dateOfBirth().day().isPresent()),
                fields());
    }

    private Map<CertificateField, String> fields() {
        var holder = completion.holder();
        var until = completion.training().validUntil();
        var fields = new EnumMap<CertificateField, String>(CertificateField.class);
        fields.put(CertificateField.PUBLIC_ID, publicId);
        fields.put(CertificateField.VALID_FROM, at.truncatedTo(SECONDS).toString());
        fields.put(
                CertificateField.AWARDED_ON,
                startOf(completion.training().completedOn()).toString());
        fields.put(CertificateField.FULL_NAME, holder.fullName());
        fields.put(CertificateField.DATE_OF_BIRTH, holder.dateOfBirth().written());
        fields.put(CertificateField.NUMBER, number);
        fields.put(CertificateField.STATUS_LIST, String.valueOf(place.list()));
        fields.put(CertificateField.STATUS_INDEX, String.valueOf(place.index()));
        if (until != null) {
            fields.put(
                    CertificateField.VALID_UNTIL, startOf(until).minusSeconds(1).toString());
        }
        return fields;
    }

    /** What the log commits to. */
    LoggedText logged(String institution) {
        var members = new TreeMap<>(completed());
        members.put("act", "1");
        members.put("kind", "ISSUED");
        members.put("institution", institution);
        members.put("schoolName", completion.holder().school());
        members.put("issuer", issuer().code());
        members.put("issuerName", issuer().name());
        members.put("publicId", publicId);
        members.put("number", number);
        members.put("fullName", completion.holder().fullName());
        members.put("dateOfBirth", completion.holder().dateOfBirth().written());
        members.put("issuedOn", issuedOn().toString());
        return LoggedText.of(members, at);
    }

    private Map<String, String> completed() {
        var training = completion.training();
        var members = new TreeMap<String, String>();
        members.put("subject", training.subject());
        members.put("title", training.title());
        members.put("provider", training.provider());
        members.put(
                "components",
                training.components().stream()
                        .map(one -> one.level() == null ? one.code() : one.code() + "=" + one.level())
                        .collect(Collectors.joining(",")));
        members.put("completedOn", training.completedOn().toString());
        var until = training.validUntil();
        if (until != null) {
            members.put("validUntil", until.toString());
        }
        return members;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.VIETNAM).toInstant();
    }

    /** It names a person. */
    @Override
    public String toString() {
        return "NewCertificate[id=" + id + "]";
    }
}
