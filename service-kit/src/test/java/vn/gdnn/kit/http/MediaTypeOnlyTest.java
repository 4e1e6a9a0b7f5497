package vn.gdnn.kit.http;

import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MediaTypeOnlyTest {

    @Test
    void what_a_method_prefers_is_not_told() {
        Tokens.institution(HANOI, "registrar")
                .accept("text/plain")
                .get("/probes/words")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .body(is("mẫu"));
    }
}
