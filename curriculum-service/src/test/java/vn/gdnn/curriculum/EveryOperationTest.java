package vn.gdnn.curriculum;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.gdnn.curriculum.appraisal.Councils;
import vn.gdnn.curriculum.resource.Store;
import vn.gdnn.curriculum.resource.Tusd;
import vn.gdnn.curriculum.suitability.Evidence;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.EveryOperation;
import vn.gdnn.kit.testing.Made;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EveryOperationTest extends EveryOperation {

    @Override
    protected void make(Made made) {
        Callers.isKnown(made.school(), made.province());
        var programme = made.ask("programme", "draftProgramme");
        var appraisal = made.put("appraisal", () -> appraised(made.school(), programme));
        made.put(
                "paper",
                () -> Councils.show(reviewer(made.school()), programme, appraisal, "%PDF-1.7".getBytes(US_ASCII))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        made.put(
                "content-paper",
                () -> Evidence.add(reviewer(made.school()), programme, "%PDF-1.7".getBytes(US_ASCII))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        made.ask("file", "importProgrammes");
        var resource = made.ask("resource", "draftResource");
        made.put("resourceFile", () -> sent(made.school(), resource));
        made.put(
                "upload",
                () -> Tusd.begun(designer(made.school()), resource, "b.pdf", "application/pdf", 9)
                        .replaceFirst(".*/", ""));
        made.put("submission", () -> submitted(made.ask("submission", "draftResource"), made.school()));
    }

    private static String appraised(String school, String programme) {
        Tokens.institution(school, Roles.CURRICULUM_DESIGNER)
                .header("If-Match", "\"0\"")
                .post(Councils.PLACE + programme + "/submission")
                .then()
                .statusCode(200);
        return Councils.record(reviewer(school), "\"1\"", programme, Councils.minutes())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String sent(String school, String resource) {
        var content = "%PDF-1.7".getBytes(US_ASCII);
        Tusd.send(() -> designer(school), resource, "a.pdf", "application/pdf", content)
                .then()
                .statusCode(204);
        return designer(school).get(Store.PLACE + "/" + resource + "/files").path("[0].id");
    }

    private static RequestSpecification designer(String school) {
        return Tokens.institution(school, Roles.CURRICULUM_DESIGNER);
    }

    private static String submitted(String resource, String school) {
        sent(school, resource);
        Tokens.institution(school, Roles.CURRICULUM_DESIGNER)
                .header("If-Match", "\"1\"")
                .post(Store.PLACE + "/" + resource + "/submission")
                .then()
                .statusCode(200);
        return resource;
    }

    private static RequestSpecification reviewer(String school) {
        var token = Tokens.token("reviewer-" + school, Map.of("institution", school), Roles.CURRICULUM_REVIEWER);
        return Tokens.bearer(token).contentType("application/json");
    }
}
