package vn.gdnn.records.credentials.document.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.seal.Configured;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.credential.seal.SealConfig;
import vn.gdnn.credential.seal.SealRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter.Enclosure;
import vn.gdnn.records.credentials.document.print.Kind;
import vn.gdnn.records.credentials.document.print.Papers;

class SealTest {

    static final SealConfig NO_AUTHORITY = Configured.within(Duration.ofSeconds(5));

    private final SigningKey key =
            MadeKeys.document("Trường Cao đẳng Minh họa Hà Nội", Instant.now().minus(1, ChronoUnit.DAYS));

    @Test
    void the_signature_is_a_baseline_one() throws Exception {
        var pdf = kept("signed-b.pdf", sealed(NO_AUTHORITY));

        var report = report(pdf, key.chain().get(0));

        assertPassed(report, SignatureLevel.PAdES_BASELINE_B);
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void with_an_authority_it_has_a_timestamp() throws Exception {
        try (var authority = new Authority()) {
            var pdf = kept("signed-t.pdf", sealed(authority.config(true)));

            var report = report(pdf, key.chain().get(0), authority.root());

            assertPassed(report, SignatureLevel.PAdES_BASELINE_T);
            assertThat(faults(pdf)).isEmpty();
        }
    }

    @Test
    void the_authority_is_asked_twice() throws Exception {
        try (var authority = new Authority().failing(1)) {
            var report = report(sealed(authority.config(true)), key.chain().get(0), authority.root());

            assertPassed(report, SignatureLevel.PAdES_BASELINE_T);
            assertThat(authority.asked()).isEqualTo(2);
        }
    }

    @Test
    void a_timestamp_of_an_authority_that_leads_to_the_root_is_taken_and_no_other() throws Exception {
        try (var authority = new Authority();
                var other = new Authority()) {
            var pdf = sealed(authority.config(true, Optional.of(authority.pem())));

            assertPassed(report(pdf, key.chain().get(0), authority.root()), SignatureLevel.PAdES_BASELINE_T);
            assertThatThrownBy(() -> sealed(other.config(true, Optional.of(authority.pem()))))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(SealRefusal.TIMESTAMP_UNAVAILABLE));
        }
    }

    @Test
    void while_it_does_not_answer_no_document_is_made() throws Exception {
        try (var authority = new Authority().failing(9)) {
            assertThatThrownBy(() -> sealed(authority.config(true)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(SealRefusal.TIMESTAMP_UNAVAILABLE));
        }
    }

    @Test
    void where_that_is_allowed_the_document_does_without() throws Exception {
        try (var authority = new Authority().failing(9)) {
            var report = report(sealed(authority.config(false)), key.chain().get(0));

            assertPassed(report, SignatureLevel.PAdES_BASELINE_B);
        }
    }

    @Test
    void a_changed_byte_breaks_it() throws Exception {
        var pdf = sealed(NO_AUTHORITY);
        pdf[pdf.length / 2] ^= 1;

        var report = report(pdf, key.chain().get(0));

        assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void poppler_finds_the_whole_document_signed_and_every_face_inside() throws Exception {
        var folder = Files.createTempDirectory("seal");
        var file = Files.write(folder.resolve("signed.pdf"), sealed(NO_AUTHORITY));

        assertThat(Poppler.says("pdfsig", file)).contains("Signature is Valid", "Total document signed");
        assertThat(Poppler.says("pdffonts", file).lines().skip(2))
                .hasSize(3)
                .allMatch(face -> face.contains("yes yes yes"));
    }

    private byte[] sealed(SealConfig config) {
        return sealed(config, key);
    }

    static byte[] sealed(SealConfig config, SigningKey key) {
        var seal = new Seal(Authorities.authority(config));
        var now = ZonedDateTime.now(Papers.NOON.getZone()).truncatedTo(ChronoUnit.SECONDS);
        var file = new DiplomaPrinter()
                .print(
                        Kind.SIGNED,
                        Papers.of("Nguyễn Thị Ngọc Ánh"),
                        new Enclosure(Papers.ADDRESS, "ABC", now, seal.room(key), "{}".getBytes(UTF_8)));
        seal.seal(file, key);
        return file.bytes();
    }

    static void assertPassed(SimpleReport report, SignatureLevel level) {
        var id = report.getFirstSignatureId();
        assertThat(report.getAdESValidationErrors(id))
                .extracting(Message::getValue)
                .isEmpty();
        assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(id)).isEqualTo(level);
    }

    static SimpleReport report(byte[] pdf, X509Certificate... trusted) {
        var source = new CommonTrustedCertificateSource();
        for (var certificate : trusted) {
            source.addCertificate(new CertificateToken(certificate));
        }
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }
}
