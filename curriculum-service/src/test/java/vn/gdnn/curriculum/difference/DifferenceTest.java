package vn.gdnn.curriculum.difference;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DifferenceTest {

    private String first;
    private String second;

    @BeforeEach
    void two_versions_of_a_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
        first = Desk.approved(Drafts.complete("CNTT"));
        second = Desk.nextVersion(first).path("id");
    }

    @Test
    void the_next_version_says_the_same_until_it_is_rewritten() {
        difference(second, first)
                .then()
                .statusCode(200)
                .body("from.version", is(1))
                .body("to.version", is(2))
                .body("programme", empty())
                .body("modules.added", empty())
                .body("modules.changed", empty())
                .body("competences", empty())
                .body("equivalences.declared", is(List.of(false, false, false)));
        text(second, first, "en").body(is("CNTT: from version 1 to version 2\nNothing differs.\n"));
    }

    @Test
    void what_was_added_removed_and_changed_is_told() {
        Desk.revise(second, rewritten()).then().statusCode(200);

        difference(second, first)
                .then()
                .body("programme", is(List.of(Map.of("member", "durationMonths", "before", "30", "after", "28"))))
                .body("modules.added.code", is(List.of("MD4")))
                .body("modules.removed.code", is(List.of("MD3")))
                .body("modules.changed.code", is(List.of("MD2")))
                .body(
                        "modules.changed[0].changes",
                        is(List.of(Map.of("member", "practiceHours", "before", "58", "after", "70"))))
                .body("outcomes.added.code", is(List.of("CDR2")))
                .body("outcomes.changed[0].changes.member", is(List.of("modules")))
                .body("from.hours.total", is(270))
                .body("to.hours.total", is(282))
                .body("competences.component", is(List.of("1.1", "4.2")))
                .body("competences.before", is(List.of(3, 0)))
                .body("competences.after", is(List.of(5, 2)))
                .body("equivalences.find { it.declared }.before", is("MD3"))
                .body("equivalences.find { it.declared }.after", is("MD4"));
        difference(first, second).then().body("modules.added.code", is(List.of("MD3")));
    }

    @Test
    void it_is_read_as_text_in_vietnamese_and_english() {
        Desk.revise(second, rewritten()).then().statusCode(200);

        text(second, first, "vi").body(is("""
                CNTT: từ phiên bản 1 đến phiên bản 2
                Chương trình, số tháng: 30 -> 28
                Thêm mô-đun: MD4 Mô đun MD4
                Bỏ mô-đun: MD3 Mô đun MD3
                Sửa mô-đun: MD2 Mô đun MD2
                    giờ thực hành: 58 -> 70
                Mô-đun MD4 thay cho MD3
                Thêm chuẩn đầu ra: CDR2 Lập trình được ứng dụng
                Sửa chuẩn đầu ra: CDR1 Lập trình được ứng dụng
                    các mô-đun: (không có) -> MD1, MD4
                Giờ của mọi mô-đun: 270 (lý thuyết 90, thực hành 174, kiểm tra 6) -> 282 (lý thuyết 90, thực hành 186, kiểm tra 6)
                Năng lực số 1.1: mức 3 -> 5
                Năng lực số 4.2: mức 0 -> 2
                """));
        text(second, first, "en")
                .body(containsString("Module added: MD4 Mô đun MD4\n"))
                .body(containsString("Digital competence 4.2: level 0 -> 2\n"));
    }

    @Test
    void a_module_stands_in_the_place_of_one_that_the_version_before_has() {
        var programme = rewritten();
        var strange = new HashMap<>(Drafts.module("MD4", 20));
        strange.put("equivalentTo", List.of("MD3", "MD9"));
        programme.put("modules", List.of(Drafts.module("MD1", 20), Drafts.module("MD2", 20), strange));
        Desk.revise(second, programme).then().statusCode(200);

        problem(Desk.submit(second), 422, "SYLLABUS_FAULTY");
        Callers.designer()
                .get(Desk.PLACE + "/" + second + "/findings")
                .then()
                .body("findings.find { it.rule == 'EQUIVALENT_UNKNOWN' }.path", is("/modules/2/equivalentTo/1"));
        Desk.revise(second, rewritten()).then().statusCode(200);
        Desk.submit(second).then().statusCode(200);
    }

    @Test
    void versions_are_of_one_programme_and_seen_by_who_asks() {
        var other = Desk.drafted(Drafts.complete("KHAC"));

        problem(difference(second, other), 422, "VERSIONS_OF_TWO_PROGRAMMES");
        problem(difference(second, "00000000-0000-0000-0000-000000000000"), 404, "PROGRAMME_NOT_FOUND");
        problem(Callers.designer().get(Desk.PLACE + "/" + second + "/difference"), 400, "VALIDATION_FAILED");
        problem(ask(Callers.designerOfDanang(), second, first), 404, "PROGRAMME_NOT_FOUND");
        ask(Tokens.province("01"), second, first).then().statusCode(200);
        problem(ask(Tokens.institution(Callers.HANOI, Roles.TRAINING_MANAGER), second, first), 403, "FORBIDDEN");
    }

    private static Map<String, Object> rewritten() {
        var programme = Drafts.complete("CNTT");
        var more = new HashMap<>(Drafts.module("MD2", 20));
        more.put("practiceHours", 70);
        var instead = new HashMap<>(Drafts.module("MD4", 20));
        instead.put("equivalentTo", List.of("MD3"));
        programme.put("durationMonths", 28);
        programme.put("modules", List.of(Drafts.module("MD1", 20), more, instead));
        var developed = new HashMap<>(Drafts.outcome("CDR1", Drafts.competence("1.1", 5)));
        developed.put("modules", List.of("MD1", "MD4"));
        programme.put("outcomes", List.of(developed, Drafts.outcome("CDR2", Drafts.competence("4.2", 2))));
        return programme;
    }

    private static Response difference(String id, String from) {
        return ask(Callers.designer(), id, from);
    }

    private static Response ask(RequestSpecification caller, String id, String from) {
        return caller.get(Desk.PLACE + "/" + id + "/difference?from=" + from);
    }

    private static ValidatableResponse text(String id, String from, String language) {
        return Tokens.institution(Callers.HANOI, Roles.CURRICULUM_DESIGNER)
                .accept("text/plain")
                .header("Accept-Language", language)
                .get(Desk.PLACE + "/" + id + "/difference?from=" + from)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
