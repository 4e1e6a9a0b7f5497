package vn.gdnn.records.credentials.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.curriculum.v1.ListedOccupation;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.ApprovedProgramme;
import vn.gdnn.records.School;

/** Circular 24/2020: the occupation on a diploma is that of the national list, whatever the school calls its programme. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ListedOccupationTest {

    private static final String OWN_NAME = "Kỹ sư trí tuệ nhân tạo quốc tế";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void entry_page_and_paper_name_the_occupation_as_the_list_does() throws Exception {
        var diploma = issuedToday(graduate(new ListedOccupation("Công nghệ thông tin", "Computing technology", null)));

        registrar()
                .get("/api/records/v1/diplomas/" + diploma.get("id"))
                .then()
                .body("content.occupation.name", is("Công nghệ thông tin"))
                .body("content.occupation.code", is("6480201"));
        RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                .then()
                .statusCode(200)
                .body("diploma.occupationName", is("Công nghệ thông tin"));
        assertThat(paper(diploma.get("publicId")))
                .contains("Công nghệ thông tin", "Computing technology")
                .doesNotContain(OWN_NAME);
    }

    @Test
    void a_transcript_names_it_too() throws Exception {
        var enrolment = graduate(new ListedOccupation("Công nghệ thông tin", "Computing technology", null));

        var transcript = head().accept("application/pdf")
                .get("/api/records/v1/enrolments/" + enrolment + "/transcript")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(text(transcript))
                .contains("Công nghệ thông tin (6480201)", "Computing technology (6480201)")
                .doesNotContain(OWN_NAME);
    }

    @Test
    void what_was_approved_before_the_name_of_the_list_was_told_keeps_the_programmes_own() throws Exception {
        var diploma = issuedToday(graduate(null));

        assertThat(paper(diploma.get("publicId"))).contains(OWN_NAME);
    }

    @Test
    void a_name_without_english_in_the_list_is_not_translated() throws Exception {
        var diploma = issuedToday(graduate(new ListedOccupation("Công nghệ thông tin (thử)", null, null)));

        assertThat(paper(diploma.get("publicId")))
                .contains("Công nghệ thông tin (thử)")
                .doesNotContain("Computing technology");
    }

    private static String paper(String publicId) throws Exception {
        return text(RestAssured.get("/api/public/v1/diplomas/" + publicId + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    /** The recognised graduate of a programme with a name of its own. */
    private String graduate(@Nullable ListedOccupation occupation) {
        var code = "KSTTNT" + newCode();
        return school.graduateOf(new ApprovedProgramme(UUID.randomUUID(), HANOI, code, 1, "COLLEGE")
                .facts(new ProgrammeFacts(code, 1, OWN_NAME, "6480201", "COLLEGE", 5, false, null))
                .occupation(occupation)
                .fact());
    }
}
