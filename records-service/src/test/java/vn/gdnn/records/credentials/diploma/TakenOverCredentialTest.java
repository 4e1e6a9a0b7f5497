package vn.gdnn.records.credentials.diploma;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.log.SequenceLeaves;

/** Entries of older registers get their credential when somebody asks: only as the log has them. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TakenOverCredentialTest {

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    String publicId;

    @BeforeEach
    void an_entry_taken_over() {
        school.known();
        publicId = OldPapers.takenOver().get("publicId");
    }

    @Test
    void it_is_signed_once_it_stands_in_the_log() {
        get("credential").statusCode(503).body("code", is("LOG_ENTRY_AWAITED"));

        sequenceLeaves.sequence();

        get("credential").statusCode(200);
        get("document").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diploma_content set full_name = 'Trần Văn Giả' where diploma = (%s)",
                "diploma_content set graduation_class = 'Xuất sắc' where diploma = (%s)",
                "diploma set register_number = 'GIA-' || left(id::text, 30) where id = (%s)",
                "diploma set issued_on = '2014-01-01' where id = (%s)",
                "diploma set signed_by = 'Người khác' where id = (%s)",
                "register_leaf set commitment = withheld where diploma = (%s)",
                "register_leaf set log_index = 900000 where diploma = (%s)",
                "log_checkpoint set note = replace(note, 'log', 'gol') where (%s) is not null"
                        + " and size = (select max(size) from log_checkpoint)"
            })
    void what_differs_from_the_log_is_not_signed(String change) {
        sequenceLeaves.sequence();
        var before = StoredRows.list("select note from log_checkpoint order by size desc limit 1");

        assertThat(StoredRows.list(
                        "update " + change.formatted("select id from diploma where public_id = ?")
                                + " returning 'changed'",
                        publicId))
                .isNotEmpty();

        try {
            get("credential")
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", is("REGISTER_DIFFERS_FROM_LOG"))
                    .body(not(containsString("Trần")));
            get("document").statusCode(409).body("code", is("REGISTER_DIFFERS_FROM_LOG"));
            assertThat(StoredRows.list(
                            "select 1 from diploma_credential c join diploma d on d.id = c.diploma where d.public_id = ?",
                            publicId))
                    .isEmpty();
        } finally {
            StoredRows.list("delete from register_leaf where log_index = 900000 returning 1");
            StoredRows.list(
                    "update log_checkpoint set note = ? where note like '%gol%' and size = (select max(size) from log_checkpoint)"
                            + " returning 1",
                    before.get(0));
        }
    }

    private ValidatableResponse get(String what) {
        return given().accept("*/*")
                .get("/api/public/v1/diplomas/" + publicId + "/" + what)
                .then();
    }
}
