package vn.gdnn.records.credentials.document.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter.Enclosure;
import vn.gdnn.records.credentials.document.print.Kind;
import vn.gdnn.records.credentials.document.print.Papers;

/** Sealed papers, and what the European validator says of signatures at a moment of choice. */
public final class Signatures {

    private static final Pattern HOLE = Pattern.compile("/Contents <([0-9a-f]*?)0*>");

    private Signatures() {}

    /** What it says of a file at that moment, believing these certificates and asking nobody. */
    public static SimpleReport report(byte[] pdf, Instant at, List<X509Certificate> trusted) {
        var source = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(source);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        return validator.validateDocument().getSimpleReport();
    }

    /** The file with a digit changed near the end of one of its signatures, counted from none: in its value. */
    public static byte[] broken(byte[] file, int signature) {
        var hole = HOLE.matcher(new String(file, ISO_8859_1))
                .results()
                .skip(signature)
                .findFirst()
                .orElseThrow();
        var at = hole.end(1) - 20;
        var broken = file.clone();
        broken[at] = (byte) (file[at] == '1' ? '2' : '1');
        return broken;
    }

    /** The key with which a school seals its documents now. */
    public static SigningKey current(InstitutionKeys keys, String institution) {
        return CurrentScope.inTransaction(
                new Scope.Institution(institution), () -> keys.current(institution, KeyUse.DOCUMENT));
    }

    /** A paper that is sealed and kept nowhere. */
    public static PdfFile printed(Seal seal, SigningKey key, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Papers.NOON.getZone());
        var file = new DiplomaPrinter()
                .print(
                        Kind.SIGNED,
                        Papers.of("Nguyễn Thị Ngọc Ánh"),
                        new Enclosure(Papers.ADDRESS, "ABC", now, seal.room(key), "{}".getBytes(UTF_8)));
        seal.seal(file, key);
        return file;
    }
}
