package vn.gdnn.training.framework.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class FrameworkFilesTest {

    static final String PATH = "/frameworks/{code}/versions/{version}";
    static final String CSV = "text/csv";
    static final String JSON = "application/json";
    static final String HEADER = "kind,code,parent,level,name\n";
    static final String SMALL = HEADER + """
            FRAMEWORK,,,,Khung thử
            LEVEL,CB,,,Cơ bản
            DOMAIN,1,,,Miền một
            COMPONENT,1.1,1,,Thành phần một
            """;

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void only_the_shipped_framework() {
        Database.empty();
    }

    @Test
    void the_example_of_a_csv_file_is_taken_and_read_back() {
        put("NHA-GIAO", 1, today, Contract.example("put", PATH, CSV), CSV)
                .statusCode(201)
                .header("Location", endsWith("/frameworks/NHA-GIAO/versions/1"))
                .body("levels", is(2))
                .body("domains", is(1))
                .body("components", is(2))
                .body("indicators", is(1))
                .body("notKept", is(List.of()));

        hanoi().get(ROOT + "/frameworks/NHA-GIAO")
                .then()
                .statusCode(200)
                .body("about.name", is("Khung năng lực số của nhà giáo giáo dục nghề nghiệp"))
                .body("about.madeFor", is("VOCATIONAL"))
                .body("about.incomplete", is(false))
                .body("levels.code", contains("CB", "NC"))
                .body("domains.parent", contains(nullValue()))
                .body("components.name", contains("Thiết kế bài giảng số", "Kiểm tra, đánh giá trực tuyến"))
                .body("indicators[0].component", is("1.1"))
                .body("indicators[0].level", is("CB"));
    }

    @Test
    void the_example_of_a_case_package_is_taken_and_says_what_is_not_kept() {
        put("CASE", 1, today, Contract.example("put", PATH, JSON), JSON)
                .statusCode(201)
                .body("notKept", hasItems("CFDocument.creator", "CFDocument.uri"));

        hanoi().get(ROOT + "/frameworks/CASE")
                .then()
                .body("about.name", is("Khung năng lực số của nhà giáo"))
                .body("levels.name", contains("Cơ bản"))
                .body("domains.code", contains("1"))
                .body("components.domain", contains("1"))
                .body("indicators.code", contains("1.1.CB1"))
                .body("indicators.level", contains("CB"));
    }

    @Test
    void the_shipped_framework_says_what_it_lacks_and_for_whom_it_was_made() {
        hanoi().get(ROOT + "/frameworks/EDUCATORS")
                .then()
                .statusCode(200)
                .body("about.madeFor", is("GENERAL"))
                .body("about.incomplete", is(true))
                .body("about.missing", containsString("6.2"))
                .body("levels.name", contains("Cơ bản", "Thành thạo", "Nâng cao"))
                .body("domains.size()", is(6))
                .body("components.size()", is(18))
                .body("indicators", is(List.of()));
    }

    @Test
    void a_version_holds_from_its_day_until_the_next_one_does() {
        put("THU", 1, today, SMALL, CSV).statusCode(201);
        put("THU", 2, today.plusDays(10), SMALL.replace("Thành phần một", "Thành phần mới"), CSV)
                .statusCode(201);

        problem(inForce(today.minusDays(1)), 404, "FRAMEWORK_NOT_FOUND");
        inForce(today).body("about.version", is(1));
        inForce(today.plusDays(9)).body("about.version", is(1));
        inForce(today.plusDays(10)).body("about.version", is(2)).body("components[0].name", is("Thành phần mới"));
        hanoi().get(ROOT + "/frameworks/THU/versions/2").then().body("about.inForceFrom", is(today.plusDays(10) + ""));
        problem(hanoi().get(ROOT + "/frameworks/THU/versions/3").then(), 404, "FRAMEWORK_NOT_FOUND");
        hanoi().get(ROOT + "/frameworks")
                .then()
                .body("collect { it.code + ' ' + it.version }", contains("EDUCATORS 1", "THU 1", "THU 2"));
    }

    @Test
    void a_version_is_written_once_and_never_for_a_day_that_passed() {
        problem(put("THU", 1, today.minusDays(1), SMALL, CSV), 422, "FRAMEWORK_DAY_PASSED");
        put("THU", 1, today.plusDays(5), SMALL, CSV).statusCode(201);

        put("THU", 1, today.plusDays(5), SMALL, CSV).statusCode(200).body("components", is(1));
        problem(put("THU", 1, today.plusDays(5), SMALL.replace("một", "hai"), CSV), 409, "FRAMEWORK_VERSION_TAKEN");
        problem(put("THU", 2, today.plusDays(5), SMALL, CSV), 422, "FRAMEWORK_DAY_NOT_AFTER");
        problem(put("THU", 2, today.plusDays(4), SMALL, CSV), 422, "FRAMEWORK_DAY_NOT_AFTER");
        assertThat(Database.count("framework_version where framework = 'THU'")).isEqualTo(1);
    }

    @Test
    void every_fault_of_a_csv_file_names_its_line() {
        var faulty = put("THU", 1, today, SMALL + """
                DOMAIN,2,3,,Vòng
                DOMAIN,3,2,,Vòng
                DOMAIN,1,,,Trùng
                COMPONENT,4.1,4,,Không có miền
                COMPONENT,AI,1,,Mã sai
                COMPONENT,1.2,1.1,,Dưới một thành phần
                INDICATOR,1.1.X1,1.1,XX,Mức ngoài khung
                LEVEL,CB,,,Trùng mức
                SKILL,9,,,Loại lạ
                COMPONENT,1.3,1,CB,Có mức
                COMPONENT,1.4,1,
                COMPONENT,1.5,1,,
                """, CSV);

        problem(faulty, 422, "FRAMEWORK_FAULTY")
                .body("violations.findAll { it.field == 'line 6' }.code", contains("FRAMEWORK_CYCLE"))
                .body("violations.findAll { it.field == 'line 7' }.code", contains("FRAMEWORK_CYCLE"))
                .body("violations.findAll { it.field == 'line 8' }.code", contains("FRAMEWORK_CODE_DOUBLED"))
                .body("violations.findAll { it.field == 'line 9' }.code", contains("FRAMEWORK_PARENT_UNKNOWN"))
                .body("violations.findAll { it.field == 'line 10' }.code", contains("FRAMEWORK_CODE_MALFORMED"))
                .body("violations.findAll { it.field == 'line 11' }.code", contains("FRAMEWORK_PARENT_WRONG"))
                .body("violations.findAll { it.field == 'line 12' }.code", contains("FRAMEWORK_LEVEL_UNKNOWN"))
                .body("violations.findAll { it.field == 'line 13' }.code", contains("FRAMEWORK_CODE_DOUBLED"))
                .body("violations.findAll { it.field == 'line 14' }.code", contains("VALUE_NOT_ALLOWED"))
                .body("violations.findAll { it.field == 'line 15' }.code", contains("FRAMEWORK_FIELD_STRAY"))
                .body("violations.findAll { it.field == 'line 16' }.code", contains("FIELD_COUNT_WRONG"))
                .body("violations.findAll { it.field == 'line 17' }.code", contains("VALUE_REQUIRED"))
                .body("violations.find { it.field == 'line 12' }.message", containsString("XX"));
        assertThat(Database.count("framework_version where framework = 'THU'")).isZero();
    }

    @Test
    void a_file_without_name_levels_or_components_is_no_framework() {
        violations(put("THU", 1, today, HEADER, CSV), "FRAMEWORK_NAME_MISSING", "FRAMEWORK_EMPTY");
        violations(put("THU", 1, today, "code,name\n", CSV), "VALUE_NOT_ALLOWED");
        violations(put("THU", 1, today, SMALL + "DOMAIN,2,,,\"offen", CSV), "QUOTES_BROKEN");
        violations(put("THU", 1, today, SMALL.replace("Miền một", "Miền\u200b một"), CSV), "CONTROL_CHARACTER");
        violations(put("THU", 1, today, SMALL.replace("Miền một", "m".repeat(1001)), CSV), "VALUE_TOO_LONG");
        violations(put("THU", 1, today, SMALL + "DOMAIN,1,,,x\n".repeat(5_000), CSV), "FRAMEWORK_TOO_LARGE");
        problem(put("THU", 1, today, "x".repeat((4 << 20) + 1), CSV), 413, "TOO_LARGE");
        assertThat(Database.count("framework_version where framework = 'THU'")).isZero();
    }

    @Test
    void nothing_is_read_behind_what_makes_a_file_too_large() {
        var lines = SMALL + "DOMAIN,1,,,x\n".repeat(5_000) + "SKILL,9,,,Loại lạ\n".repeat(10);

        problem(put("THU", 1, today, lines, CSV), 422, "FRAMEWORK_FAULTY")
                .body("violations.code", contains("FRAMEWORK_TOO_LARGE"));
        problem(
                        sent(root -> {
                            var items = (ArrayNode) root.path("CFItems");
                            IntStream.range(0, 5_000)
                                    .forEach(place ->
                                            items.addObject().put("identifier", new UUID(0, place).toString()));
                            link(root, 1, "nobody", "nobody");
                            items.addObject();
                        }),
                        422,
                        "FRAMEWORK_FAULTY")
                .body("violations.code", contains("FRAMEWORK_TOO_LARGE"));
    }

    @Test
    void no_more_faults_are_collected_than_are_told() {
        problem(put("THU", 1, today, HEADER + "x\n".repeat(100_000), CSV), 422, "FRAMEWORK_FAULTY")
                .body("violations.size()", is(200))
                .body("violations[199].field", is("line 201"));
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        var latin = SMALL.replace("Khung thử", "Schl\u00fcssel").getBytes(ISO_8859_1);

        problem(
                        Upload.as(CSV, ministry())
                                .body(latin)
                                .put(address("THU", 1, today))
                                .then(),
                        422,
                        "FRAMEWORK_FAULTY")
                .body("violations.code", contains("NOT_UTF8"));
    }

    @Test
    void every_fault_of_a_case_package_names_its_item() {
        var domain = "a3a8b3b0-0000-4000-8000-000000000020";
        var component = "a3a8b3b0-0000-4000-8000-000000000030";
        var indicator = "a3a8b3b0-0000-4000-8000-000000000040";
        var nobody = "a3a8b3b0-0000-4000-8000-0000000000ff";

        problem(sent(root -> link(root, 1, domain, domain)), 422, "FRAMEWORK_FAULTY")
                .body("violations.find { it.field == '" + domain + "' }.code", is("FRAMEWORK_CYCLE"));
        problem(sent(root -> link(root, 2, component, nobody)), 422, "FRAMEWORK_FAULTY")
                .body("violations.find { it.field == '" + component + "' }.code", is("FRAMEWORK_PARENT_UNKNOWN"));
        problem(sent(root -> link(root, 4, indicator, nobody)), 422, "FRAMEWORK_FAULTY")
                .body("violations.find { it.field == '" + indicator + "' }.code", is("FRAMEWORK_LEVEL_UNKNOWN"));
        problem(
                        sent(root -> ((ObjectNode) root.at("/CFItems/3")).put("humanCodingScheme", "1.1")),
                        422,
                        "FRAMEWORK_FAULTY")
                .body("violations.find { it.field == '" + indicator + "' }.code", is("FRAMEWORK_CODE_DOUBLED"));
        problem(sent(root -> ((ObjectNode) root.at("/CFItems/2")).remove("humanCodingScheme")), 422, "FRAMEWORK_FAULTY")
                .body(
                        "violations.findAll { it.field == '" + component + "' }.code",
                        hasItem("FRAMEWORK_CODE_MALFORMED"));
        problem(sent(root -> link(root, 3, component, domain)), 422, "FRAMEWORK_FAULTY")
                .body("violations.find { it.field == '" + component + "' }.code", is("FRAMEWORK_PARENT_DOUBLED"));
    }

    @Test
    void what_is_no_case_package_is_refused() {
        problem(put("CASE", 1, today, "{\"CFItems\": []}", JSON), 422, "FRAMEWORK_CASE_UNREADABLE");
        problem(put("CASE", 1, today, "{", JSON), 422, "FRAMEWORK_CASE_UNREADABLE");
        problem(put("CASE", 1, today, "[".repeat(3_000), JSON), 422, "FRAMEWORK_CASE_UNREADABLE");
        problem(
                put(
                        "CASE",
                        1,
                        today,
                        "{\"CFDocument\": {}, \"CFItems\": [1, null], \"CFAssociations\": [\"x\"]}",
                        JSON),
                422,
                "FRAMEWORK_FAULTY");
    }

    @Test
    void only_the_ministry_enters_frameworks_and_everybody_else_reads_them() {
        for (var caller : List.<Supplier<RequestSpecification>>of(
                () -> hanoi(),
                () -> Tokens.institution("CDHN01", Roles.TRAINING_MANAGER),
                () -> Tokens.province("01"),
                () -> Tokens.ministry(Roles.MINISTRY_ANALYST))) {
            problem(put(caller.get(), "THU", 1, today, SMALL, CSV), 403, "FORBIDDEN");
            caller.get().get(ROOT + "/frameworks/EDUCATORS/versions/1").then().statusCode(200);
        }
        assertThat(Database.count("framework_version where framework = 'THU'")).isZero();
    }

    @Test
    void trainings_are_described_in_the_framework_in_force() {
        put("EDUCATORS", 2, today.plusDays(1), SMALL, CSV).statusCode(201);
        try {
            hanoi().get(ROOT + "/framework").then().body("domains.size()", is(6));
            hanoi().queryParam("on", today.plusDays(1) + "")
                    .get(ROOT + "/frameworks/EDUCATORS")
                    .then()
                    .body("domains.size()", is(1));
        } finally {
            Database.run("""
                    delete from framework_component where version = 2; delete from framework_domain where version = 2;
                    delete from framework_level where version = 2; delete from framework_version where version = 2""");
        }
    }

    private ValidatableResponse inForce(LocalDate on) {
        return hanoi().queryParam("on", on.toString())
                .get(ROOT + "/frameworks/THU")
                .then();
    }

    private ValidatableResponse sent(Consumer<JsonNode> change) {
        try {
            var root = new ObjectMapper().readTree(Contract.example("put", PATH, JSON));
            change.accept(root);
            return put("CASE", 1, today, root.toString(), JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(JsonNode root, int place, String origin, String destination) {
        ((ObjectNode) root.at("/CFAssociations/" + place + "/originNodeURI")).put("identifier", origin);
        ((ObjectNode) root.at("/CFAssociations/" + place + "/destinationNodeURI")).put("identifier", destination);
    }

    private static void violations(ValidatableResponse answer, String... codes) {
        problem(answer, 422, "FRAMEWORK_FAULTY").body("violations.code", hasItems(codes));
    }

    private static ValidatableResponse put(String code, int version, LocalDate from, String file, String type) {
        return put(ministry(), code, version, from, file, type);
    }

    private static ValidatableResponse put(
            RequestSpecification caller, String code, int version, LocalDate from, String file, String type) {
        return Upload.as(type, caller)
                .body(file.getBytes(UTF_8))
                .put(address(code, version, from))
                .then();
    }

    private static String address(String code, int version, LocalDate from) {
        return ROOT + "/frameworks/" + code + "/versions/" + version + "?inForceFrom=" + from
                + "&madeFor=VOCATIONAL&source=Thử";
    }
}
