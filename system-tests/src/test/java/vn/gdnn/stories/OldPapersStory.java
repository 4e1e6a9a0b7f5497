package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.REGISTRAR;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Diplomas from before the suite: taken over by two people, never mistaken for the school's own entries, with the year of
 * birth alone where the old register has no more.
 */
@Order(3)
class OldPapersStory {

    private static final String RECORDS = "/api/records/v1/";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void an_old_paper_is_in_the_register_once_the_head_has_approved_and_is_told_from_an_own_entry() {
        COLLEGE.sendsFile(RECORDS + "students/imports", "code,fullName,dateOfBirth\nCU001,Vũ Thị Xưa,1985\n");
        var file = COLLEGE.sendsFile(RECORDS + "diplomas/imports", """
                studentCode,serialNumber,registerNumber,graduationClass,decisionNumber,recognisedOn,issuedOn,signedBy,\
                fullName,dateOfBirth,occupationName,qualificationAsWritten,schoolAsWritten,confidence
                CU001,A 000777,15/2010,GOOD,12/QD-2010,2010-06-20,2010-07-01,Trần Văn Cũ,Vũ Thị Xưa,1985,\
                Điện dân dụng,Bằng tốt nghiệp cao đẳng nghề,Trường Cao đẳng nghề Hà Nội,ORIGINAL_REGISTER
                """);
        COLLEGE.reads(file.job() + "/errors").body("items", is(List.of()));
        assertThat(file.accepted()).isEqualTo(1);
        looked().statusCode(404).body("status", is("UNKNOWN"));
        var imported =
                RECORDS + "diplomas/imports/" + file.job().substring(file.job().lastIndexOf('/') + 1);
        REGISTRAR.sends(imported + "/approval", Map.of()).statusCode(403);

        var job = HEAD.sends(imported + "/approval", Map.of())
                .statusCode(202)
                .extract()
                .<String>path("jobId");

        await("the old entries")
                .atMost(Duration.ofSeconds(60))
                .until(() -> HEAD.reads(RECORDS + "jobs/" + job).extract().<String>path("status"), "DONE"::equals);
        looked().statusCode(200)
                .body("status", is("TAKEN_OVER"))
                .body("takenOver.confidence", is("ORIGINAL_REGISTER"))
                .body("diploma.dateOfBirth", is("1985"))
                .body("diploma.asWritten.school", is("Trường Cao đẳng nghề Hà Nội"))
                .body("diploma.institutionName", is("Trường Cao đẳng Minh họa Hà Nội"));
        var publicId = REGISTRAR
                .reads(RECORDS + "diplomas?limit=200&q=a000777")
                .statusCode(200)
                .extract()
                .<String>path("items[0].publicId");
        var page = RestAssured.given()
                .header("Accept-Language", "vi")
                .accept("text/html")
                .get("/verify/" + publicId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Vũ Thị Xưa", "năm 1985").doesNotContain("đang có giá trị", "01/01/1985");
    }

    private static ValidatableResponse looked() {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("serialNumber", "a000777", "fullName", "vu thi xua", "dateOfBirth", "1985-04-09"))
                .post("/api/public/v1/verifications")
                .then();
    }
}
