package vn.gdnn.curriculum.competence;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DigitalCompetenceResourceTest {

    @Test
    void the_framework_has_24_components_at_8_levels() {
        Callers.designer()
                .get("/api/curriculum/v1/digital-competences")
                .then()
                .statusCode(200)
                .body("source", is("02/2025/TT-BGDĐT"))
                .body("lowestLevel", is(1))
                .body("highestLevel", is(8))
                .body("components", hasSize(24))
                .body("components[0].component", is("1.1"))
                .body("components[0].name", is("Duyệt, tìm kiếm và lọc dữ liệu, thông tin và nội dung số"))
                .body("components[23].component", is("6.3"))
                .body("components[23].domainName", is("Ứng dụng trí tuệ nhân tạo"));
    }
}
