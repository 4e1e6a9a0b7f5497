package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A framework goes out as CASE and comes back equal. */
class CaseStory {

    private static final String CASE = "/ims/case/v1p1/";
    private static final String FRAMEWORKS = "/api/curriculum/v1/frameworks/";

    @BeforeAll
    static void a_college_is_known() {
        Suite.up();
        Actor.MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
    }

    @Test
    void a_framework_goes_out_as_case_and_comes_back_equal() {
        var listed = given().queryParam("filter", "frameworkType='Competence framework'")
                .get(CASE + "CFDocuments")
                .then()
                .statusCode(200)
                .header("X-Total-Count", notNullValue())
                .body("CFDocuments.title", hasItems("Khung năng lực số cho người học"))
                .extract();
        var learners =
                listed.<String>path("CFDocuments.find { it.title == 'Khung năng lực số cho người học' }.identifier");
        var sent = given().get(CASE + "CFPackages/" + learners)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Actor.MINISTRY
                .asks()
                .contentType("application/json")
                .body(sent)
                .post(FRAMEWORKS + "LEARNERS/versions")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("components", is(24));
        Actor.MINISTRY.reads(FRAMEWORKS + "LEARNERS").statusCode(200).body("about.version", is(1));
    }

    @Test
    void a_draft_is_nowhere_in_it_and_refusals_have_the_form_of_the_standard() {
        var draft = new HashMap<>(Programmes.INFORMATION_TECHNOLOGY);
        draft.put("code", "CASE-DRAFT");
        String id = Actor.COLLEGE
                .sendsOnceKnown("/api/curriculum/v1/programmes", draft)
                .statusCode(201)
                .extract()
                .path("id");

        for (var collection : List.of("CFDocuments", "CFPackages", "CFItems", "CFAssociations")) {
            given().get(CASE + collection + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("imsx_codeMinor.imsx_codeMinorField.imsx_codeMinorFieldValue", contains("unknownobject"));
        }
        given().get("/ims/case/v2p0/CFDocuments").then().statusCode(404).body("imsx_codeMajor", is("failure"));
    }
}
