package vn.gdnn.curriculum.programme.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class ProgrammePackageTest {

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private static final List<String> WRITTEN = List.of(
            "name",
            "occupationCode",
            "level",
            "entry",
            "durationMonths",
            "credits",
            "highQuality",
            "contentFitsDigitalMethods",
            "digitalMethodsEvidence",
            "updatedForTechnologyOn",
            "modules",
            "outcomes",
            "electiveGroups");

    @BeforeEach
    void institutionsAreKnown() {
        Callers.institutionsAreKnown();
    }

    @Test
    void nothing_is_lost_on_the_way_out_and_in() {
        var code = Drafts.freshCode();
        var id = Desk.drafted(full(code));

        for (var form : List.of(JSON, CSV)) {
            var file = fileOf(id, form).replace(code, code + (form.equals(CSV) ? "-C" : "-J"));
            var back = take(form, file)
                    .statusCode(201)
                    .body("findings.rule", hasItem("MODULE_WITHOUT_OUTCOME"))
                    .extract()
                    .<String>path("id");

            var sent = Desk.read(id).then().extract();
            var taken = Desk.read(back).then().body("status", is("DRAFT")).extract();
            WRITTEN.forEach(field ->
                    assertThat(taken.<Object>path(field)).as(form + " " + field).isEqualTo(sent.path(field)));
        }
    }

    @Test
    void the_same_code_again_is_refused_as_a_single_programme_is() {
        var id = Desk.drafted(full(Drafts.freshCode()));

        take(CSV, fileOf(id, CSV)).statusCode(409).body("code", is("PROGRAMME_CODE_TAKEN"));
        take(JSON, fileOf(id, JSON)).statusCode(409).body("code", is("PROGRAMME_CODE_TAKEN"));
    }

    @Test
    void every_fault_of_a_table_names_its_line_and_column() {
        var header = fileOf(Desk.drafted(full(Drafts.freshCode())), CSV)
                .lines()
                .findFirst()
                .orElseThrow();
        var width = header.split(",").length;

        take(
                        CSV,
                        header + "\n" + line(width, "PROGRAMME", 1, "CT-X", 6, "nhiều", 5, "x")
                                + line(width, "MODULE", 3, "6480201") + line(width, "THING") + "MODULE,1\n")
                .statusCode(422)
                .body("code", is("PACKAGE_FAULTY"))
                .body(
                        "violations.field",
                        hasItems("line 2: durationMonths", "line 3: occupationCode", "line 4: part", "line 5"));
        take(CSV, header + "\n" + line(width, "PROGRAMME", 1, "CT-X") + line(width, "MODULE", 7, "99"))
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems("line 2: name", "line 2: occupationCode", "line 3: code", "line 3: credits"));
        take(CSV, header + "\n").statusCode(422).body("code", is("PACKAGE_PROGRAMME_MISSING"));
        take(CSV, "a,b\n").statusCode(422).body("violations.field", hasItem("line 1"));
        take(CSV, "x".repeat((2 << 20) + 1)).statusCode(413);
    }

    @Test
    void every_fault_of_a_document_names_its_field() {
        take(JSON, "{\"code\": \"CT-X\", \"modules\": [{\"code\": \"M 1\"}], \"outcomes\": []}")
                .statusCode(422)
                .body("code", is("PACKAGE_FAULTY"))
                .body("violations.field", hasItems("name", "modules[0].code", "modules[0].credits"));
        take(JSON, "{\"code\": \"CT-X\", \"colour\": 1}")
                .statusCode(422)
                .body("violations.code", hasItem("COLUMN_UNKNOWN"));
        take(JSON, "null").statusCode(422);
        take(JSON, "[").statusCode(422);
    }

    @Test
    void what_a_spreadsheet_would_compute_stays_a_text() {
        var programme = full(Drafts.freshCode());
        programme.put("name", "=1+1");
        programme.put("digitalMethodsEvidence", "'trích dẫn'\nhai dòng, \"ba\"");
        var id = Desk.drafted(programme);

        assertThat(fileOf(id, CSV)).contains("'=1+1");
        var back = take(CSV, fileOf(id, CSV).replace((String) programme.get("code"), Drafts.freshCode() + "-S"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Desk.read(back)
                .then()
                .body("name", is("=1+1"))
                .body("digitalMethodsEvidence", is("'trích dẫn'\nhai dòng, \"ba\""));
    }

    private static Map<String, Object> full(String code) {
        var first = new HashMap<>(Drafts.module("MD1", 20));
        first.putAll(Map.of("kind", "GENERAL", "commonSubject", "INFORMATICS", "totalHours", 90));
        var second = new HashMap<>(Drafts.module("MD2", 20));
        second.put("prerequisites", List.of("MD1"));
        var outcome = new HashMap<>(Drafts.outcome("CDR1", Drafts.competence("1.1", 3), Drafts.competence("6.1", 1)));
        outcome.put("modules", List.of("MD1", "MD2"));
        var draft = Drafts.complete(code);
        draft.put(
                "modules", List.of(first, second, Drafts.elective("TC1", 20, "N1"), Drafts.elective("TC2", 20, "N1")));
        draft.put("electiveGroups", List.of(Map.of("code", "N1", "name", "Nhóm; tự chọn", "minimumCredits", 20)));
        draft.put("outcomes", List.of(outcome, Drafts.outcome("CDR2")));
        return draft;
    }

    private static String fileOf(String id, String form) {
        return Callers.designer()
                .accept(form)
                .get(Desk.PLACE + "/" + id + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse take(String form, String file) {
        RequestSpecification designer = Tokens.institution(Callers.HANOI, Roles.CURRICULUM_DESIGNER);
        return Upload.as(form, designer)
                .body(file.getBytes(UTF_8))
                .post(Desk.PLACE + "/packages")
                .then();
    }

    /** A line of so many cells, of which some are filled. */
    private static String line(int width, String part, Object... filled) {
        var cells = new String[width];
        java.util.Arrays.fill(cells, "");
        cells[0] = part;
        for (var place = 0; place < filled.length; place += 2) {
            cells[(Integer) filled[place]] = (String) filled[place + 1];
        }
        return String.join(",", cells) + "\n";
    }
}
