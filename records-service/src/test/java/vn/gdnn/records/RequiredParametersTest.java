package vn.gdnn.records;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RequiredParametersTest {

    @Test
    void what_is_left_out_is_named() {
        named(
                Tokens.ministry(Roles.MINISTRY_ADMIN)
                        .get("/api/records/v1/persons/links/candidates")
                        .then(),
                "student");
        named(RestAssured.get("/log/2/consistency").then(), "from");
    }

    @Test
    void what_is_out_of_bounds_is_named() {
        named(RestAssured.get("/log/2/consistency?from=0").then(), "from");
    }

    private static void named(ValidatableResponse answer, String parameter) {
        answer.statusCode(400)
                .body("code", is("VALIDATION_FAILED"))
                .body("violations.field", contains(parameter))
                .body("violations.in", contains("query"));
    }
}
