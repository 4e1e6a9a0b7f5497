package vn.gdnn.training.framework.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Callers;
import vn.gdnn.training.Database;

@QuarkusTest
class FrameworkResourceTest {

    @BeforeEach
    void known_institutions() {
        Database.empty();
    }

    @Test
    void six_domains_hold_eighteen_components() {
        hanoi().get(ROOT + "/framework")
                .then()
                .statusCode(200)
                .body("domains", hasSize(6))
                .body("domains.components.flatten()", hasSize(18))
                .body("domains[5].name", is("Ứng dụng AI"))
                .body("domains[5].components[1].code", is("6.2"))
                .body("domains[5].components[1].name", is("Đạo đức AI"));
    }

    @Test
    void province_and_ministry_read_it_too() {
        Tokens.province("48").get(ROOT + "/framework").then().body("domains", hasSize(6));
        Callers.ministry().get(ROOT + "/framework").then().body("domains", hasSize(6));
    }

    @Test
    void others_do_not() {
        problem(given().get(ROOT + "/framework").then(), 401, "UNAUTHENTICATED");
        problem(Tokens.ministry(Roles.PORTAL).get(ROOT + "/framework").then(), 403, "FORBIDDEN");
    }
}
