package vn.gdnn.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CsvAnswersTest {

    private static final String PEOPLE = "/api/kit/v1/people";

    private static RequestSpecification asking(String accept) {
        return Tokens.institution(HANOI, "registrar").header("Accept", accept);
    }

    @Test
    void a_list_is_a_table_with_a_column_per_field() {
        var answer = asking("text/csv")
                .get(PEOPLE + "/rows/all")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"all.csv\"")
                .header("Link", containsString("rel=\"next\""))
                .extract();

        assertThat(answer.asString()).isEqualTo("""
                        \uFEFFname,marks,seat.room,seat.since,tags,note\r
                        "Lê Văn ""An""\",-3,"A, 1",2026-02-01,a; b,'=1+1\r
                        +84 90,,"B
                        2",,,\r
                        """);
    }

    @Test
    void a_list_without_rows_has_its_columns() {
        asking("text/csv")
                .get(PEOPLE + "/rows/none")
                .then()
                .body(is("\uFEFFname,marks,seat.room,seat.since,tags,note\r\n"));
    }

    @Test
    void a_search_is_a_list_too() {
        asking("text/csv; q=0.9, application/json;q=0.5")
                .contentType(ContentType.JSON)
                .body(Map.of("q", "Chi"))
                .post(PEOPLE + "/search")
                .then()
                .statusCode(200)
                .body(is("\uFEFFvalue\r\nNguyễn Thị Chi\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json, text/csv", "*/*", "text/csv;q=0.1, */*"})
    void whoever_would_rather_have_json_gets_it(String accept) {
        asking(accept).get(PEOPLE + "/rows/all").then().statusCode(200).contentType(ContentType.JSON);
    }

    @Test
    void what_is_no_list_is_not_had_as_csv_and_nothing_is_done() {
        asking("text/csv")
                .get(PEOPLE + "/plain/count")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", is("NOT_ACCEPTABLE"));
    }

    @Test
    void a_refusal_stays_a_problem() {
        asking("text/csv")
                .get(PEOPLE + "?after=nonsense")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
