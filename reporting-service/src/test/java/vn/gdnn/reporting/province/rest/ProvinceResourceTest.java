package vn.gdnn.reporting.province.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.gdnn.kit.testing.Tokens.institution;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProvinceResourceTest {

    @Test
    void thirty_four_provinces_stand_since_the_first_of_july_2025() {
        provinces("?on=2025-07-01").statusCode(200).body("$", hasSize(34));
        provinces("").statusCode(200).body("$", hasSize(34));
    }

    @Test
    void the_portal_reads_them_too() {
        ministry("portal")
                .get("/api/reporting/v1/provinces")
                .then()
                .statusCode(200)
                .body("$", hasSize(34));
    }

    @Test
    void sixty_three_provinces_stood_until_the_day_before() {
        provinces("?on=2025-06-30").statusCode(200).body("$", hasSize(63));
        provinces("?on=2010-01-01").statusCode(200).body("$", hasSize(63));
    }

    @Test
    void a_code_may_name_another_province_after_the_merger() {
        provinces("?on=2025-06-30").body("find { it.code == '24' }.name", equalTo("Bắc Giang"));
        provinces("?on=2025-07-01")
                .body("find { it.code == '24' }.name", equalTo("Bắc Ninh"))
                .body("find { it.code == '24' }.mergedFrom", contains("24", "27"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "+99999-01-01", "0000-01-01", "+999999999-12-31"})
    void a_day_that_is_none_is_refused(String day) {
        institution("CDHN01", "registrar")
                .queryParam("on", day)
                .get("/api/reporting/v1/provinces")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse provinces(String query) {
        return institution("CDHN01", "registrar")
                .get("/api/reporting/v1/provinces" + query)
                .then();
    }
}
