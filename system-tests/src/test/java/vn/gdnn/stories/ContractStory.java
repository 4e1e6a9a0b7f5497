package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The one OpenAPI document of the suite; kept under {@code target} for the linters. */
@Order(5)
class ContractStory {

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void the_merged_document_describes_every_service() throws IOException {
        var answer = given().header("Accept", "application/json").get("/openapi");
        Files.write(Path.of("target/openapi.json"), answer.asByteArray());

        assertThat(answer.<String>path("openapi")).startsWith("3.1");
        assertThat(answer.<Map<String, ?>>path("paths").keySet())
                .containsAll(List.of(
                        "/api/training/v1/staff",
                        "/api/curriculum/v1/programmes",
                        "/api/records/v1/students",
                        "/api/reporting/v1/institutions",
                        "/api/public/v1/diplomas/{publicId}"));
    }

    @Test
    void the_documentation_opens() {
        given().get("/docs").then().statusCode(200);
    }
}
