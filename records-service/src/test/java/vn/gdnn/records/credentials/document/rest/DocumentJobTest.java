package vn.gdnn.records.credentials.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.IssueJobs.documented;
import static vn.gdnn.records.IssueJobs.issued;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.Documents;

/** Documents made in bulk: the job that follows a job of issue. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DocumentJobTest {

    private final String decision = newCode();

    @Inject
    School school;

    @Inject
    Documents documents;

    @Inject
    DocumentCheck documentCheck;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void whoever_is_issued_a_diploma_by_a_job_has_a_document_without_asking() throws Exception {
        Graduates.recognised(HANOI, decision, 230);

        documented(HANOI, issued(HANOI, decision, Map.of()))
                .body("kind", is("DIPLOMA_DOCUMENTS"))
                .body("status", is("DONE"))
                .body("total", is(230))
                .body("done", is(230))
                .body("refused", is(0))
                .body("percent", is(100));

        assertThat(kept()).isEqualTo("230 230");
        var row = StoredRows.list("""
                select d.public_id || ' ' || encode(k.digest, 'hex') from diploma d
                join diploma_document k on k.institution = d.institution and k.diploma = d.id
                join diploma_content c on c.institution = d.institution and c.diploma = d.id
                where c.decision_number = ? limit 1""", decision).get(0).split(" ");
        var pdf = RestAssured.get("/api/public/v1/diplomas/" + row[0] + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(row[1]);
        assertThat(documentCheck.check(pdf).isGenuine()).isTrue();
    }

    @Test
    void what_a_worker_kept_before_it_died_is_not_made_again() {
        Graduates.recognised(HANOI, decision, 5);
        var issue = issued(HANOI, decision, Map.of("documents", false));
        var ids =
                StoredRows.list("select diploma::text from diploma_content where decision_number = ?", decision)
                        .stream()
                        .map(UUID::fromString)
                        .toList();
        documents.make(HANOI, ids.subList(0, 3));
        var before = digests();

        assertThat(documents.make(HANOI, ids).count()).isEqualTo(2);

        issue.body("followedBy", nullValue());
        assertThat(digests()).containsAll(before).hasSize(5);
    }

    @Test
    void a_letter_that_no_face_has_is_found_before_anything_is_issued() {
        Graduates.recognised(HANOI, decision, 3);
        StoredRows.list("""
                with odd as (update student set full_name = '漢 字' where code = ? || '-2' returning 1)
                select 1::text from odd""", decision);

        var issue = issued(HANOI, decision, Map.of()).body("done", is(2)).body("refused", is(1));

        registrar()
                .get("/api/records/v1/jobs/" + issue.extract().path("id") + "/errors")
                .then()
                .body("items.code", contains("DIPLOMA_LETTER_NOT_PRINTABLE"));
        documented(HANOI, issue).body("done", is(2)).body("refused", is(0));
    }

    @Test
    void without_a_key_every_document_is_refused_and_made_when_there_is_one_again() {
        Graduates.recognised(HANOI, decision, 2);
        documents.make(HANOI, List.of(UUID.fromString(issued().get("id"))));
        rename("document-", "lost-document-");
        try {
            documented(HANOI, issued(HANOI, decision, Map.of()).body("done", is(2)))
                    .body("status", is("DONE"))
                    .body("done", is(0))
                    .body("refused", is(2));
        } finally {
            rename("lost-document-", "document-");
        }
        String publicId = StoredRows.list("""
                select d.public_id from diploma d join diploma_content c on c.institution = d.institution and c.diploma = d.id
                where c.decision_number = ? limit 1""", decision).get(0);
        RestAssured.get("/api/public/v1/diplomas/" + publicId + "/document")
                .then()
                .statusCode(200);
    }

    private static void rename(String from, String to) {
        StoredRows.list("""
                with renamed as (
                    update institution_key set key_id = ? || substr(key_id, length(?) + 1)
                    where institution = 'CDHN01' and key_id like ? || '%'
                          and not exists (select from reseal_order o
                                          where o.institution = institution_key.institution
                                            and o.key_id = institution_key.key_id) returning 1)
                select 1::text from renamed""", to, from, from);
    }

    private String kept() {
        return StoredRows.list("""
                select count(*) || ' ' || count(distinct k.diploma) from diploma_document k
                join diploma_content c on c.institution = k.institution and c.diploma = k.diploma
                where c.decision_number = ?""", decision).get(0);
    }

    private List<String> digests() {
        return StoredRows.list("""
                select encode(k.digest, 'hex') from diploma_document k
                join diploma_content c on c.institution = k.institution and c.diploma = k.diploma
                where c.decision_number = ?""", decision);
    }
}
