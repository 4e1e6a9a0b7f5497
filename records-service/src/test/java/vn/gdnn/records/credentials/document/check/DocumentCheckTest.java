package vn.gdnn.records.credentials.document.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.Finding;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter.Enclosure;
import vn.gdnn.records.credentials.document.print.Kind;
import vn.gdnn.records.credentials.document.print.Papers;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DocumentCheckTest {

    @Inject
    School school;

    @Inject
    DocumentCheck documentCheck;

    @Inject
    Seal seal;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_document_as_it_was_given_passes_every_check() {
        var report = documentCheck.check(genuine());

        assertThat(report.isGenuine()).isTrue();
        assertThat(report.institution()).isEqualTo(HANOI);
        assertThat(report.findings())
                .contains(
                        Finding.passed(Check.INTACT, "UNCHANGED"),
                        Finding.passed(Check.WHOLE, "WHOLE_FILE"),
                        Finding.passed(Check.SIGNER, "INSTITUTION"),
                        Finding.passed(Check.VALID, "PAdES_BASELINE_B"),
                        Finding.passed(Check.CREDENTIAL, "ATTACHED"));
    }

    @Test
    void a_changed_byte_is_named() {
        var pdf = genuine();
        for (var at : new int[] {200, pdf.length / 3, pdf.length - 300}) {
            var changed = pdf.clone();
            changed[at] ^= 1;

            var report = documentCheck.check(changed);

            assertThat(report.isGenuine()).isFalse();
            assertThat(report.findings())
                    .anyMatch(finding -> finding.outcome() == Outcome.FAILED
                            && (finding.check() == Check.INTACT || finding.check() == Check.READABLE));
        }
    }

    @Test
    void what_was_appended_after_signing_is_named() throws IOException {
        var appended = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(genuine())) {
            document.getDocumentCatalog().getCOSObject().setName(COSName.getPDFName("PageMode"), "UseNone");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(appended);
        }

        var report = documentCheck.check(appended.toByteArray());

        assertThat(report.isGenuine()).isFalse();
        assertThat(report.findings()).contains(Finding.failed(Check.WHOLE, "APPENDED_AFTER_SIGNING"));
    }

    @Test
    void a_comment_behind_the_end_is_appended_too() {
        var pdf = new String(genuine(), ISO_8859_1) + "% and one more thing\n";

        assertThat(documentCheck.check(pdf.getBytes(ISO_8859_1)).isGenuine()).isFalse();
    }

    @Test
    void a_stranger_who_calls_himself_the_school_is_named() {
        var key = MadeKeys.document(
                "Trường Cao đẳng Minh họa Hà Nội", Instant.now().minus(1, ChronoUnit.DAYS));
        var now = ZonedDateTime.now(Papers.NOON.getZone()).truncatedTo(ChronoUnit.SECONDS);
        var file = new DiplomaPrinter()
                .print(
                        Kind.SIGNED,
                        Papers.of("Nguyễn Thị Ngọc Ánh"),
                        new Enclosure(Papers.ADDRESS, "ABC", now, seal.room(key), new byte[0]));

        seal.seal(file, key);
        var report = documentCheck.check(file.bytes());

        assertThat(report.isGenuine()).isFalse();
        assertThat(report.institution()).isNull();
        assertThat(report.findings())
                .contains(Finding.passed(Check.INTACT, "UNCHANGED"), Finding.failed(Check.SIGNER, "STRANGER"));
    }

    @Test
    void a_file_without_signature_or_that_is_no_pdf_is_named() {
        var preview = new DiplomaPrinter()
                .print(Kind.PREVIEW, Papers.of("Nguyễn Thị Ngọc Ánh"), Papers.enclosure(new byte[0]))
                .bytes();

        assertThat(documentCheck.check(preview).findings()).contains(Finding.failed(Check.SIGNED, "NO_SIGNATURE"));
        for (var odd : new String[] {"", "hello", "%PDF-1.7\n", "%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF"}) {
            assertThat(documentCheck.check(odd.getBytes(UTF_8)).isGenuine()).isFalse();
        }
    }

    @Test
    void a_file_beyond_measure_is_refused() {
        assertThatThrownBy(() -> documentCheck.check(new byte[DocumentCheck.LARGEST + 1]))
                .isInstanceOf(Refusal.class);
    }

    private static byte[] genuine() {
        return RestAssured.get("/api/public/v1/diplomas/" + issuedToday().get("publicId") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
