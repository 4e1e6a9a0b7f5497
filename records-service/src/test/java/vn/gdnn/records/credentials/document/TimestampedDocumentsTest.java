package vn.gdnn.records.credentials.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.Finding;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.PersonalKeys;
import vn.gdnn.credential.seal.SealRefusal;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.diploma.CredentialsInForce;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.seal.Authorities;
import vn.gdnn.records.people.institution.SignerAccounts;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TimestampedDocumentsTest {

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
    KeptDocuments kept;

    @Inject
    DocumentCheck documentCheck;

    @Inject
    Clock clock;

    @Test
    void while_the_authority_is_away_nothing_is_kept_and_the_next_attempt_makes_the_document() throws Exception {
        school.known();
        var id = UUID.fromString(issuedToday().get("id"));
        try (var twiceAway = Authorities.failing(2)) {
            var documents = new Documents(
                    contents,
                    keys,
                    credentials,
                    new PersonalSignatures(accounts, personalKeys, false),
                    new MakeDocument(printer, twiceAway.seal(), twiceAway.preserve(clock), clock),
                    kept);

            assertThat(documents.make(HANOI, List.of(id)).refused().get(id).code())
                    .isEqualTo(SealRefusal.TIMESTAMP_UNAVAILABLE);
            assertThat(documentsOf(id)).containsExactly("0");

            assertThat(documents.make(HANOI, List.of(id)).count()).isEqualTo(1);
            assertThat(documentsOf(id)).containsExactly("1");
            documents.stop();
        }
    }

    @Test
    void whoever_checks_a_document_goes_nowhere_that_its_certificates_name() throws Exception {
        school.known();
        var diploma = issuedToday();
        try (var authority = Authorities.failing(0)) {
            var documents = new Documents(
                    contents,
                    keys,
                    credentials,
                    new PersonalSignatures(accounts, personalKeys, false),
                    new MakeDocument(printer, authority.seal(), authority.preserve(clock), clock),
                    kept);
            documents.make(HANOI, List.of(UUID.fromString(diploma.get("id"))));
            documents.stop();
            var pdf = RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/document")
                    .asByteArray();

            var askedBefore = authority.issuerAsked();

            var report = documentCheck.check(pdf);

            assertThat(report.findings()).contains(new Finding(Check.INTACT, Outcome.PASSED, "UNCHANGED"));
            assertThat(report.findings()).anyMatch(finding -> finding.check() == Check.VALID);
            assertThat(authority.issuerAsked()).isEqualTo(askedBefore);
        }
    }

    private static List<String> documentsOf(UUID diploma) {
        return StoredRows.list("select count(*) from diploma_document where diploma = ?::uuid", diploma.toString());
    }
}
