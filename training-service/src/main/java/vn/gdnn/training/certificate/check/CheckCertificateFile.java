package vn.gdnn.training.certificate.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.DocumentReport.Signature;
import vn.gdnn.credential.check.step.Step;
import vn.gdnn.training.certificate.check.SignedBytes.KeptFile;
import vn.gdnn.training.certificate.log.CertificateActs;
import vn.gdnn.training.certificate.published.PublicCertificate;
import vn.gdnn.training.certificate.published.PublicCertificate.Act;
import vn.gdnn.training.certificate.published.PublicCertificate.Standing;
import vn.gdnn.training.certificate.published.PublicCertificate.Status;
import vn.gdnn.training.certificate.published.VerifyCertificate;

/** Looks at a file somebody brings along: who signed it, whether it is whole, and whether its certificate holds today. */
@ApplicationScoped
public class CheckCertificateFile {

    static final String STATUS = "STATUS";

    private static final String REGISTER = "REGISTER";
    private static final String LOG = "LOG";
    private static final String NO_CERTIFICATE = "NO_CERTIFICATE";

    private final DocumentCheck documents;
    private final CheckCredential credentials;
    private final SignedBytes kept;
    private final VerifyCertificate verify;

    CheckCertificateFile(
            DocumentCheck documents, CheckCredential credentials, SignedBytes kept, VerifyCertificate verify) {
        this.documents = documents;
        this.credentials = credentials;
        this.kept = kept;
        this.verify = verify;
    }

    /** A PDF, judged as of the day it was made here where it was; the credential attached to it is looked at too. */
    public CertificateReport pdf(byte[] file) {
        var known = file.length > DocumentCheck.LARGEST ? Optional.<KeptFile>empty() : kept.file(file);
        var report = documents.check(file, known.map(KeptFile::madeAt).orElse(null));
        var steps = new ArrayList<Step>();
        report.findings().forEach(finding -> steps.add(Step.of(finding)));
        var untouched = report.isGenuine() || report.failsByKeyOnly();
        if (untouched) {
            steps.add(Step.of(REGISTER, known.isPresent(), "DOCUMENT_IN_FORCE", "NOT_THE_DOCUMENT_IN_FORCE"));
        }
        if (report.credential() != null) {
            steps.addAll(
                    credentials.check(new String(report.credential(), UTF_8)).steps());
        }
        return told(
                known.isPresent() || report.institution() != null,
                steps,
                report.signatures(),
                untouched ? known.map(KeptFile::publicId).orElse(null) : null);
    }

    /** A credential as JSON or JWT. */
    public CertificateReport credential(String text) {
        var checked = credentials.check(text);
        return told(
                checked.publicId() != null,
                new ArrayList<>(checked.steps()),
                List.of(),
                checked.isKept() ? checked.publicId() : null);
    }

    private CertificateReport told(
            boolean recognised, List<Step> steps, List<Signature> signatures, @Nullable String publicId) {
        var found = publicId == null ? null : verify.verify(publicId);
        steps.add(found == null ? Step.notChecked(LOG, NO_CERTIFICATE) : log(found));
        steps.add(found == null ? Step.notChecked(STATUS, NO_CERTIFICATE) : status(found.status()));
        return new CertificateReport(recognised, steps, signatures, found);
    }

    private static Step log(PublicCertificate found) {
        var standing = Optional.ofNullable(found.log()).stream()
                .flatMap(log -> log.acts().stream())
                .filter(act -> act.number() == CertificateActs.ISSUE)
                .map(Act::standing)
                .findFirst()
                .orElse(Standing.NOT_ASKED);
        return standing == Standing.LOGGED ? Step.passed(LOG, standing.name()) : Step.notChecked(LOG, standing.name());
    }

    private static Step status(Status status) {
        return Step.of(STATUS, status == Status.IN_FORCE, status.name(), status.name());
    }
}
