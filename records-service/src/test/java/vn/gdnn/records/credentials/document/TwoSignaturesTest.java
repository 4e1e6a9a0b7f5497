package vn.gdnn.records.credentials.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;

import eu.europa.esig.dss.enumerations.Indication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.Finding;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.key.PersonalKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.Signatories;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.diploma.CredentialsInForce;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.seal.Signatures;
import vn.gdnn.records.people.institution.SignerAccounts;
import vn.gdnn.records.register.log.SequenceLeaves;

/** A diploma's document bears the seal of the school and the signature of whoever signed the diploma. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TwoSignaturesTest {

    private static final String NAME = "signer-head";

    @Inject
    School school;

    @Inject
    DiplomaDocumentContents contents;

    @Inject
    InstitutionKeys keys;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    SignerAccounts accounts;

    @Inject
    CredentialsInForce credentials;

    @Inject
    DiplomaPrinter printer;

    @Inject
    KeptDocuments keptDocuments;

    @Inject
    DocumentCheck documentCheck;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Seal seal;

    @Inject
    Preserve preserve;

    @Inject
    Clock clock;

    Documents documents;
    Map<String, String> diploma;
    SigningKey personal;

    @BeforeEach
    void a_diploma_and_the_head_s_own_key() throws Exception {
        school.known();
        diploma = Requests.issuedToday();
        personal = MadeKeys.of(KeyUse.SIGNER, HEAD, Instant.now().minus(1, ChronoUnit.HOURS));
        KeyStoreFile.put(HANOI, NAME, personal);
        documents = new Documents(
                contents,
                keys,
                credentials,
                new PersonalSignatures(accounts, personalKeys, true),
                new MakeDocument(printer, seal, preserve, clock),
                keptDocuments);
    }

    @AfterEach
    void stop() throws Exception {
        documents.stop();
        KeyStoreFile.remove(HANOI, NAME);
    }

    @Test
    void it_bears_the_seal_of_the_school_and_the_signature_of_its_head_and_the_check_names_both() throws Exception {
        var pdf = kept("two-signatures.pdf", signedByBoth());

        check(pdf)
                .body("verdict", is("VALID"))
                .body("checks.findAll { it.outcome == 'FAILED' }", empty())
                .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty())
                .body("checks.find { it.check == 'SIGNED' }.code", is("TWO_SIGNATURES"))
                .body("checks.find { it.check == 'WHOLE' }.code", is("SIGNATURES_ONLY"))
                .body("checks.find { it.check == 'PERSON' }.code", is("PERSON_KNOWN"))
                .body("signatures.field", is(List.of("institution", "signer")))
                .body("signatures.by", is(List.of("Trường Cao đẳng Minh họa Hà Nội", HEAD)))
                .body("signatures.title", is(List.of("Đóng dấu số", "Người ký số")));
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void another_validator_finds_two_valid_signatures_in_fields_of_their_own() throws Exception {
        var pdf = signedByBoth();
        var report = Signatures.report(
                pdf,
                Instant.now(),
                List.of(documentKey().chain().get(0), personal.chain().get(0)));

        assertThat(report.getSignatureIdList())
                .hasSize(2)
                .allSatisfy(id -> assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactly("institution", "signer");
        }
    }

    @Test
    void without_a_key_of_whoever_signed_there_is_no_document_and_nobody_else_s_key_will_do() throws Exception {
        KeyStoreFile.remove(HANOI, NAME);
        assertThat(refused()).isEqualTo("SIGNER_KEY_UNAVAILABLE");

        KeyStoreFile.put(HANOI, NAME, MadeKeys.of(KeyUse.SIGNER, "Trần Thị Khác", Instant.now()));
        assertThat(refused()).isEqualTo("SIGNER_KEY_UNAVAILABLE");

        var namesake = "k" + System.nanoTime();
        Signatories.appointed(HANOI, namesake, "Hiệu trưởng", null);
        KeyStoreFile.put(HANOI, NAME, personal);
        KeyStoreFile.put(HANOI, "signer-" + namesake, MadeKeys.of(KeyUse.SIGNER, HEAD, Instant.now()));
        assertThat(refused()).isEqualTo("SIGNER_KEY_UNAVAILABLE");

        KeyStoreFile.remove(HANOI, "signer-" + namesake);
        assertThat(documents.make(HANOI, List.of(id())).count()).isOne();
    }

    @Test
    void one_of_two_broken_is_enough() {
        var genuine = signedByBoth();
        var sealBroken = Signatures.broken(genuine, 0);
        check(sealBroken)
                .body("verdict", is("FAILED"))
                .body("checks.find { it.check == 'INTACT' }.outcome", is("FAILED"));

        var broken = Signatures.broken(genuine, 1);
        check(broken)
                .body("verdict", is("FAILED"))
                .body("checks.find { it.check == 'INTACT' }.outcome", is("PASSED"))
                .body("checks.find { it.check == 'PERSON' }.code", is("SIGNATURE_BROKEN"));
        assertThat(documentCheck.check(broken).signatures())
                .extracting(one -> one.by())
                .containsExactly("Trường Cao đẳng Minh họa Hà Nội", null);
    }

    @Test
    void an_update_in_the_same_form_that_says_anything_else_is_not_taken_for_a_signature() {
        var genuine = new String(signedByBoth(), ISO_8859_1);
        var addition = genuine.lastIndexOf("/Type /Page\n");

        for (var altered : List.of(
                genuine.substring(0, addition) + genuine.substring(addition).replaceFirst("/Rotate|/Parent", "/Paront"),
                genuine.substring(0, addition) + genuine.substring(addition).replaceFirst("/Annots", "/Annotz"),
                genuine + "% and one more thing\n")) {
            assertThat(altered).isNotEqualTo(genuine);
            check(altered.getBytes(ISO_8859_1))
                    .body("verdict", is("FAILED"))
                    .body(
                            "checks.find { it.check == 'WHOLE' || it.check == 'SIGNED' && it.outcome == 'FAILED' }.outcome",
                            is("FAILED"));
        }
    }

    @Test
    void an_update_that_alters_the_content_is_not_saved_by_the_head_s_own_signature_over_it() throws Exception {
        for (var file : List.of(signedByBoth(), sealedOnly())) {
            check(alteredAndSigned(file))
                    .body("verdict", is("FAILED"))
                    .body("checks.find { it.check == 'SIGNED' }.code", is("MANY_SIGNATURES"));
        }
    }

    @Test
    void a_second_signature_that_nobody_here_knows_is_said_to_be_that_and_not_forged() {
        var stranger = MadeKeys.of(KeyUse.SIGNER, "Lê Văn Lạ", Instant.now().minus(1, ChronoUnit.HOURS));
        var sealed = Signatures.printed(seal, documentKey(), clock);

        var report = documentCheck.check(
                seal.countersign(sealed, stranger, clock.instant().atZone(clock.getZone()))
                        .file()
                        .bytes());

        assertThat(report.findings())
                .contains(
                        Finding.passed(Check.SIGNER, "INSTITUTION"),
                        Finding.passed(Check.WHOLE, "SIGNATURES_ONLY"),
                        new Finding(Check.PERSON, Outcome.ABSENT, "PERSON_UNKNOWN"))
                .noneMatch(finding -> finding.outcome() == Outcome.FAILED);
        assertThat(report.signatures().get(1).by()).isNull();
    }

    @Test
    void a_disowned_key_of_the_head_counts_as_one_of_the_school() {
        var pdf = signedByBoth();
        sequenceLeaves.sequence();
        Requests.disown(HANOI, personal.id());

        check(pdf)
                .body("verdict", is("SEAL_DISOWNED"))
                .body("checks.find { it.check == 'PERSON' }.code", is("KEY_COMPROMISED"))
                .body("checks.find { it.check == 'SIGNER' }.outcome", is("PASSED"));
        get("").body("seal", is("DISOWNED")).body("status", is("VALID"));
        get("/document").statusCode(409);

        IssueJobs.ended(HANOI, Requests.reseal(HANOI, personal.id(), Map.of())).body("done", is(1));
        get("").body("seal", is("RESEALED"));
    }

    @Test
    void the_keys_of_persons_are_no_keys_of_the_school() {
        signedByBoth();

        RestAssured.get("/institutions/" + HANOI + "/did.json")
                .then()
                .body("verificationMethod.id.findAll { it.contains('#signer-') }", empty());
        assertThat(StoredRows.list(
                        "select holder from institution_key where use = 'SIGNER' and key_id = ?", personal.id()))
                .containsExactly("head");
    }

    private byte[] signedByBoth() {
        assertThat(documents.make(HANOI, List.of(id())).refused()).isEmpty();
        return served();
    }

    private byte[] sealedOnly() {
        diploma = Requests.issuedToday();
        return served();
    }

    private byte[] served() {
        return get("/document").statusCode(200).extract().asByteArray();
    }

    private String refused() {
        var refusal = documents.make(HANOI, List.of(id())).refused().get(id());
        return refusal == null ? "none" : refusal.code().name();
    }

    private UUID id() {
        return UUID.fromString(diploma.get("id"));
    }

    private SigningKey documentKey() {
        return Signatures.current(keys, HANOI);
    }

    private byte[] alteredAndSigned(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(file)) {
            document.getPage(0).getCOSObject().setItem("Rotate", COSInteger.get(180));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, content -> cms(content.readAllBytes()));
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private byte[] cms(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(
                            "SHA256withECDSA",
                            personal.privateKey(),
                            personal.chain().get(0)));
            generator.addCertificates(new JcaCertStore(personal.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatableResponse get(String what) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + what)
                .then();
    }

    private static ValidatableResponse check(byte[] file) {
        return Requests.checkFile("application/pdf", file, "vi").statusCode(200);
    }
}
