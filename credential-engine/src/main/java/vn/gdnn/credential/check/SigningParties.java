package vn.gdnn.credential.check;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentReport.Signature;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.check.Signers.Signer;
import vn.gdnn.credential.key.CertificateName;
import vn.gdnn.credential.revision.Revision;

/** Who sealed a document and who signed it beside that, each by the field of the signature. */
record SigningParties(
        SignedPdf pdf, Optional<Signer> seal, Optional<ContainedSignature> personal, Optional<Signer> person) {

    private static final String INSTITUTION = "institution";

    static SigningParties of(SignedPdf pdf, Signers signers) {
        var certificate = pdf.signer();
        var seal = certificate == null ? Optional.<Signer>empty() : signers.institution(certificate);
        var personal = pdf.personal();
        var person =
                personal.flatMap(signature -> seal.flatMap(by -> signers.person(signature.signer(), by.institution())));
        return new SigningParties(pdf, seal, personal, person);
    }

    @Nullable String institution() {
        return seal.map(Signer::institution).orElse(null);
    }

    boolean isSealBelieved() {
        return seal.filter(by -> !by.compromised()).isPresent();
    }

    /** What is said of each: a second signature that nobody here knows is said to be that, and no more. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(seal.map(by -> Finding.of(Check.SIGNER, !by.compromised(), "INSTITUTION", Finding.KEY_COMPROMISED))
                .orElse(Finding.failed(Check.SIGNER, "STRANGER")));
        if (pdf.hasPersonal()) {
            findings.add(ofPerson());
        }
        return findings;
    }

    private Finding ofPerson() {
        if (personal.filter(ContainedSignature::intact).isEmpty()) {
            return Finding.failed(Check.PERSON, "SIGNATURE_BROKEN");
        }
        return person.map(by -> Finding.of(Check.PERSON, !by.compromised(), "PERSON_KNOWN", Finding.KEY_COMPROMISED))
                .orElse(new Finding(Check.PERSON, Outcome.ABSENT, "PERSON_UNKNOWN"));
    }

    /** Whom the certificates name whose signatures fit and are believed. */
    List<Signature> signatures() {
        var signatures = new ArrayList<Signature>();
        signatures.add(new Signature(INSTITUTION, pdf.intact() ? name(seal, pdf.signer()) : null));
        if (pdf.hasPersonal()) {
            signatures.add(new Signature(
                    Revision.SIGNER,
                    personal.filter(ContainedSignature::intact)
                            .map(signature -> name(person, signature.signer()))
                            .orElse(null)));
        }
        return signatures;
    }

    /** The certificates that speak for the institution. */
    List<X509Certificate> trusted() {
        var trusted = new ArrayList<X509Certificate>();
        Optional.ofNullable(pdf.signer()).ifPresent(trusted::add);
        person.flatMap(by -> personal).map(ContainedSignature::signer).ifPresent(trusted::add);
        return trusted;
    }

    /** The file, without the signature of somebody who is not known here and what follows it. */
    byte[] judged() {
        var hole = pdf.hole();
        return pdf.hasPersonal() && person.isEmpty() && hole != null
                ? Arrays.copyOf(pdf.file(), hole.signedEnd())
                : pdf.asSigned();
    }

    private static @Nullable String name(Optional<Signer> known, @Nullable X509Certificate certificate) {
        return known.isEmpty() || known.get().compromised() || certificate == null
                ? null
                : CertificateName.of(certificate).orElse(null);
    }
}
