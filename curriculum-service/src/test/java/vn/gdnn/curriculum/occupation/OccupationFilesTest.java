package vn.gdnn.curriculum.occupation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.Upload;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OccupationFilesTest {

    private static final String PLACE = "/api/curriculum/v1/occupations";
    private static final String HEAD = "code,name,englishName,level,digitalTechnology,validFrom,validTo,source\n";
    private static final String CLASSES = "code,validFrom,isco08,iscedF,escoUri,qualificationLevel,source\n";
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    @AfterEach
    void the_list_as_it_was() {
        Callers.institutionsAreKnown();
        Callers.sql("""
                delete from programme;
                delete from outbox;
                delete from occupation_classification;
                delete from occupation where code in ('6990001', '6990002')""");
    }

    @Test
    void a_list_is_taken_as_a_whole_and_the_same_again_changes_nothing() {
        var file = HEAD + "6990001,Nghề thử một,Trade one,COLLEGE,true,2026-01-01,,Thông tư thử\n"
                + "6990002,\"Nghề thử, hai\",,COLLEGE,false,2026-01-01,,\n";

        list(Callers.ministry(), file)
                .then()
                .statusCode(200)
                .body("rows", is(2))
                .body("changed", is(2));
        list(Callers.ministry(), file).then().statusCode(200).body("changed", is(0));

        Callers.designer()
                .get(PLACE + "/6990002")
                .then()
                .body("name", is("Nghề thử, hai"))
                .body("englishName", nullValue())
                .body("status", is("ENTERED"));
    }

    @Test
    void what_begins_later_and_says_something_else_is_a_version_more() {
        list(Callers.ministry(), HEAD + "6990001,Nghề thử,,COLLEGE,true,2025-01-01,,\n")
                .then()
                .statusCode(200);
        list(Callers.ministry(), HEAD + "6990001,Nghề thử mới,,COLLEGE,true,2026-01-01,,\n")
                .then()
                .body("changed", is(1));

        Callers.designer().get(PLACE + "/6990001/versions").then().body("name", contains("Nghề thử", "Nghề thử mới"));
        Callers.designer().get(PLACE + "/6990001?on=2025-12-31").then().body("name", is("Nghề thử"));
    }

    @Test
    void a_file_with_the_history_of_an_occupation_is_taken_and_the_same_again_changes_nothing() {
        var file = HEAD + "6990001,Nghề thử,,COLLEGE,true,2020-01-01,2030-12-31,\n"
                + "6990001,Nghề thử mới,,COLLEGE,true,2025-01-01,,\n"
                + "6990001,Nghề thử mới nữa,,COLLEGE,true,2026-01-01,,\n";

        list(Callers.ministry(), file).then().statusCode(200).body("changed", is(3));
        list(Callers.ministry(), file).then().statusCode(200).body("changed", is(0));
        problem(
                list(Callers.ministry(), HEAD + "6990001,Nghề khác,,COLLEGE,true,2020-01-01,,\n"),
                422,
                "OCCUPATION_FILE_FAULTY");

        Callers.designer()
                .get(PLACE + "/6990001/versions")
                .then()
                .body("validFrom", contains("2020-01-01", "2025-01-01", "2026-01-01"));
    }

    @Test
    void a_line_that_says_again_what_an_earlier_one_says_is_refused() {
        list(
                        Callers.ministry(),
                        HEAD + "6990001,Nghề thử,,COLLEGE,true,2025-01-01,,\n"
                                + "6990001,Nghề khác,,COLLEGE,true,2025-01-01,,\n")
                .then()
                .statusCode(422)
                .body("violations.field", contains("line 3"))
                .body("violations.code", contains("DUPLICATE_IN_FILE"));
        classes(CLASSES + "6480201,2025-01-01,2512,,,,\n" + "6480201,2025-01-01,2514,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.code", contains("DUPLICATE_IN_FILE"));
    }

    @Test
    void a_file_as_a_spreadsheet_saves_it_is_taken_or_its_columns_are_named() {
        list(Callers.ministry(), "\ufeff" + HEAD.strip() + "\r\n6990001, Nghề thử ,,COLLEGE,TRUE,2025-01-01,,\r\n\r\n")
                .then()
                .statusCode(200)
                .body("rows", is(1));
        Callers.designer().get(PLACE + "/6990001").then().body("name", is("Nghề thử"));

        list(
                        Callers.ministry(),
                        HEAD + "6990001,Nghề,,college,đúng,01/01/2025,,\n"
                                + "6990002,,,COLLEGE,true,+999999999-12-31,,\n"
                                + "6990002,Ng\u200bhề,,COLLEGE,true,2025-01-01,,\n" + ",,,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("line 2, level"))
                .body("violations.field", hasItem("line 3, validFrom"))
                .body("violations.field", hasItem("line 4, name"))
                .body("violations.field", hasItem("line 5, name"));
        refused(HEAD + "6990001,Nghề,,COLLEGE,đúng,2025-01-01,,\n", "line 2, digitalTechnology", "NOT_A_BOOLEAN");
        refused(HEAD + "6990001,Nghề,,COLLEGE,true,01/01/2025,,\n", "line 2, validFrom", "NOT_A_DATE");
        refused(HEAD + "6990001,Nghề,,college,true,2025-01-01,,\n", "line 2, level", "VALUE_NOT_ALLOWED");
        refused(HEAD + "699,Nghề,,COLLEGE,true,2025-01-01,,\n", "line 2, code", "PATTERN_MISMATCH");
        refused(HEAD.replace(',', ';') + "6990001;Nghề;;COLLEGE;true;2025-01-01;;\n", "line 1", "VALUE_NOT_ALLOWED");
    }

    private static void refused(String file, String field, String code) {
        list(Callers.ministry(), file)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void every_fault_is_told_with_its_line_and_nothing_is_taken() {
        list(
                        Callers.ministry(),
                        HEAD + "6990001,Nghề thử,,COLLEGE,true,2026-01-01,,\n" + "699,Nghề,,COLLEGE,true,2026-01-01,,\n"
                                + "6990002,,,COLLEGE,maybe,2026-01-01,,\n"
                                + "5990001,Nghề,,COLLEGE,true,2026-01-01,,\n")
                .then()
                .statusCode(422)
                .body("code", is("OCCUPATION_FILE_FAULTY"))
                .body("violations.field", hasItem("line 3, code"))
                .body("violations.field", hasItem("line 4, digitalTechnology"));
        problem(
                list(Callers.ministry(), HEAD + "5990001,Nghề,,COLLEGE,true,2026-01-01,,\n"),
                422,
                "OCCUPATION_FILE_FAULTY");
        problem(list(Callers.ministry(), "code;name\n"), 422, "OCCUPATION_FILE_FAULTY");
        problem(list(Callers.ministry(), HEAD + "6990001,Nghề\n"), 422, "OCCUPATION_FILE_FAULTY");
        problem(list(Callers.designer(), HEAD), 403, "FORBIDDEN");
        Callers.designer().get(PLACE + "/6990001").then().statusCode(404);
    }

    @Test
    void a_classification_is_told_with_the_programme_and_again_when_it_changes() {
        classes(CLASSES + "6480201,2025-01-01,2512,0613,,5,thử\n")
                .then()
                .statusCode(200)
                .body("changed", is(1));
        Desk.approved(Drafts.complete("A-1"));

        classes(CLASSES + "6480201," + TODAY + ",2514,0613,http://data.europa.eu/esco/occupation/abc-1,5,thử\n")
                .then()
                .body("changed", is(1));
        classes(CLASSES + "6480201," + TODAY + ",2514,0613,http://data.europa.eu/esco/occupation/abc-1,5,thử\n")
                .then()
                .body("changed", is(0));

        assertThat(told("isco08")).containsExactly("2512", "2514");
        assertThat(told("escoUri")).containsExactly(null, "http://data.europa.eu/esco/occupation/abc-1");
        assertThat(told("since")).containsExactly("2025-01-01", TODAY.toString());
        Callers.designer()
                .get(PLACE + "/6480201/classifications")
                .then()
                .body("isco08", contains("2514", "2512"))
                .body("qualificationLevel", contains(5, 5));
    }

    @Test
    void what_nobody_has_found_out_stays_empty() {
        Desk.approved(Drafts.complete("A-1"));

        assertThat(Callers.rows("select jsonb(payload) #>> '{occupation,classification}' from outbox"))
                .containsExactly((String) null);
        Callers.designer().get(PLACE + "/6480201/classifications").then().body("$", empty());
        problem(classes(CLASSES + "6990001,2025-01-01,2512,,,,\n"), 422, "OCCUPATION_FILE_FAULTY");
        problem(classes(CLASSES + "6480201," + TODAY.plusDays(1) + ",2512,,,,\n"), 422, "OCCUPATION_FILE_FAULTY");
        problem(classes(CLASSES + "6480201,2025-01-01,ABC,,,9,\n"), 422, "OCCUPATION_FILE_FAULTY");
    }

    private static java.util.List<String> told(String member) {
        return Callers.rows(
                "select jsonb(payload) #>> '{occupation,classification," + member + "}' from outbox order by position");
    }

    private static Response list(RequestSpecification caller, String file) {
        return Upload.as("text/csv", caller).body(file.getBytes(UTF_8)).post(PLACE + "/files");
    }

    private static Response classes(String file) {
        return Upload.as("text/csv", Callers.ministry())
                .body(file.getBytes(UTF_8))
                .post(PLACE + "/classifications/files");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
