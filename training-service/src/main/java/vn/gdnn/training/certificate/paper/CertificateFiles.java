package vn.gdnn.training.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.certificate.CertificateRefusal;
import vn.gdnn.training.certificate.credential.Issuers;
import vn.gdnn.training.certificate.paper.KeptFiles.Place;

/**
 * Gives the sealed file of a certificate, and makes it when it is asked for first. A revoked certificate has none to give, for
 * a signed file would look valid; nor has one whose credential or file a disowned key has signed.
 */
@ApplicationScoped
public class CertificateFiles {

    private final MakeFile makeFile;
    private final KeptFiles kept;
    private final Issuers issuers;
    private final Clock clock;

    CertificateFiles(MakeFile makeFile, KeptFiles kept, Issuers issuers, Clock clock) {
        this.makeFile = makeFile;
        this.kept = kept;
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * Refuses with CERTIFICATE_NOT_FOUND, with CERTIFICATE_NO_LONGER_VALID once it is revoked, and with SEAL_DISOWNED while a key
     * that signed it is disowned.
     */
    public CertificateFile read(String publicId) {
        var place = kept.place(publicId).orElseThrow(() -> new Refusal(CertificateRefusal.CERTIFICATE_NOT_FOUND));
        if (place.revoked()) {
            throw new Refusal(CertificateRefusal.CERTIFICATE_NO_LONGER_VALID);
        }
        if (place.disowned()) {
            throw new Refusal(CertificateRefusal.SEAL_DISOWNED);
        }
        return kept(place).orElseGet(() -> {
            make(place);
            return kept(place).orElseThrow(() -> new Refusal(CertificateRefusal.CERTIFICATE_NOT_FOUND));
        });
    }

    private Optional<CertificateFile> kept(Place place) {
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> kept.find(place.institution(), place.id()));
    }

    private void make(Place place) {
        var scope = new Scope.Institution(place.institution());
        var at = ZonedDateTime.now(clock).withZoneSameInstant(Clocks.VIETNAM).truncatedTo(ChronoUnit.SECONDS);
        var wanted = CurrentScope.inTransaction(scope, () -> kept.wanted(place, issuers.fileKey(place.issuer()), at));
        var file = makeFile.make(wanted);
        CurrentScope.runInTransaction(
                scope,
                () -> kept.add(
                        place.institution(), place.id(), file, wanted.key().id(), at));
    }
}
