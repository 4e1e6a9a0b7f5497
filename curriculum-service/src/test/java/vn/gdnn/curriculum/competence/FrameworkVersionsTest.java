package vn.gdnn.curriculum.competence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.Upload;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class FrameworkVersionsTest {

    private static final String ROOT = "/api/curriculum/v1/frameworks";

    private static final String OTHER = """
            kind,code,parent,level,name
            FRAMEWORK,,,,Khung năng lực số sửa đổi
            LEVEL,1,,,Bậc 1
            LEVEL,2,,,Bậc 2
            DOMAIN,1,,,Khai thác dữ liệu
            DOMAIN,7,,,Miền mới
            COMPONENT,1.1,1,,Duyệt và tìm kiếm
            COMPONENT,7.1,7,,Thành phần mới
            """;

    private final LocalDate tomorrow = LocalDate.now().plusDays(1);

    @BeforeEach
    void institutionsAreKnown() {
        Callers.institutionsAreKnown();
    }

    @AfterEach
    void only_the_shipped_version_stands() {
        Callers.sql("""
                delete from framework_identifier where version > 1; delete from framework_component where version > 1;
                delete from framework_domain where version > 1; delete from framework_level where version > 1;
                delete from framework_version where version > 1""");
    }

    @Test
    void the_shipped_framework_is_its_first_version() {
        Callers.designer()
                .get(ROOT + "/LEARNERS")
                .then()
                .statusCode(200)
                .body("about.version", is(1))
                .body("about.inForceFrom", is("2025-03-11"))
                .body("about.incomplete", is(true))
                .body("levels", hasSize(8))
                .body("domains", hasSize(6))
                .body("components", hasSize(24));
        Callers.designer().get(ROOT).then().body("code", hasItem("LEARNERS"));
    }

    @Test
    void what_begins_tomorrow_changes_nothing_today() {
        entered(tomorrow).statusCode(201).body("version", is(2));

        Callers.designer().get("/api/curriculum/v1/digital-competences").then().body("version", is(1));
        Callers.designer()
                .queryParam("on", tomorrow.toString())
                .get(ROOT + "/LEARNERS")
                .then()
                .body("components.code", contains("1.1", "7.1"));
        entered(tomorrow).statusCode(200).body("version", is(2));
        entered(tomorrow.plusDays(3)).statusCode(200).body("version", is(2));
    }

    @Test
    void what_comes_is_told_of_the_programmes_in_digital_technology() {
        Callers.sql("delete from programme; delete from outbox");
        Desk.approved(Drafts.complete(Drafts.freshCode()));

        entered(tomorrow).statusCode(201);

        assertThat(Callers.rows(
                        "select jsonb(payload) #>> '{currency,frameworkChangedOn}' from outbox order by position"))
                .containsExactly(null, tomorrow.toString());
    }

    @Test
    void a_programme_keeps_the_version_in_which_its_outcomes_were_written() {
        var before = Desk.drafted(Drafts.complete(Drafts.freshCode()));
        entered(tomorrow).statusCode(201);
        Callers.sql(
                "update framework_version set in_force_from = current_date where framework = 'LEARNERS' and version = 2");

        Callers.designer()
                .get("/api/curriculum/v1/digital-competences")
                .then()
                .body("version", is(2))
                .body("highestLevel", is(2))
                .body("components.component", contains("1.1", "7.1"));
        Desk.read(before).then().body("frameworkVersion", is(1));
        missing(before).body("missing", hasItems("6.3")).body("missing", not(hasItem("7.1")));

        var after = Desk.drafted(outcomes(Drafts.competence("7.1", 2)));
        Desk.read(after).then().body("frameworkVersion", is(2));
        missing(after).body("missing", contains("1.1", "7.1"));
        Desk.draft(outcomes(Drafts.competence("6.3", 1))).then().statusCode(422).body("code", is("COMPETENCE_UNKNOWN"));
        Desk.draft(outcomes(Drafts.competence("1.1", 3)))
                .then()
                .statusCode(422)
                .body("code", is("COMPETENCE_LEVEL_UNKNOWN"));
        Desk.revise(
                        before,
                        Drafts.completeWith(
                                Map.of("outcomes", List.of(Drafts.outcome("CDR1", Drafts.competence("7.1", 1))))))
                .then()
                .statusCode(200)
                .body("frameworkVersion", is(2));
    }

    @Test
    void only_the_ministry_enters_versions() {
        file(Tokens.institution(Callers.HANOI, Roles.CURRICULUM_DESIGNER), tomorrow)
                .statusCode(403);
    }

    private static Map<String, Object> outcomes(Object competence) {
        return Drafts.completeWith(Map.of("outcomes", List.of(Drafts.outcome("CDR1", competence))));
    }

    private static ValidatableResponse missing(String programme) {
        return Callers.designer()
                .get(Desk.PLACE + "/" + programme + "/coverage")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse entered(LocalDate from) {
        return file(Tokens.ministry(Roles.MINISTRY_ADMIN), from);
    }

    private static ValidatableResponse file(RequestSpecification caller, LocalDate from) {
        return Upload.as("text/csv", caller)
                .body(OTHER.getBytes(UTF_8))
                .post(ROOT + "/LEARNERS/versions?madeFor=OTHER&source=Thử&inForceFrom=" + from)
                .then();
    }
}
