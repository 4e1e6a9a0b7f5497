package vn.gdnn.training.staff.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

@QuarkusTest
class StaffTenancyTest {

    static final String MINH = staff("GV1", "Nguyễn Minh", "TEACHER", ", \"personalNumber\": \"001180001234\"");

    String minh = "";

    @BeforeEach
    void minh_works_in_hanoi_and_lan_in_danang() {
        Database.empty();
        minh = registered(hanoi(), MINH);
        registered(danang(), staff("GV2", "Lê Lan", "TEACHER"));
    }

    @Test
    void another_school_neither_finds_nor_changes_a_member() {
        problem(danang().get(STAFF + "/" + minh).then(), 404, "STAFF_NOT_FOUND");
        problem(
                danang().header("If-Match", "\"0\"")
                        .body(MINH)
                        .put(STAFF + "/" + minh)
                        .then(),
                404,
                "STAFF_NOT_FOUND");
        problem(
                danang().header("If-Match", "\"0\"")
                        .body("{\"on\": \"2026-01-31\"}")
                        .post(STAFF + "/" + minh + "/departure")
                        .then(),
                404,
                "STAFF_NOT_FOUND");
        danang().get(STAFF).then().body("items.fullName", contains("Lê Lan"));
        assertThat(Database.count("access_log")).isZero();
    }

    @Test
    void a_province_sees_its_own_with_masked_numbers() {
        Tokens.province("01").get(STAFF).then().body("items.fullName", contains("Nguyễn Minh"));
        Tokens.province("79").get(STAFF).then().body("items", empty());
        problem(Tokens.province("48").get(STAFF + "/" + minh).then(), 404, "STAFF_NOT_FOUND");

        Tokens.province("01").get(STAFF + "/" + minh).then().body("personalNumber", is("********1234"));

        assertThat(Database.list("select reader from access_log")).containsExactly("officer-01");
    }

    @Test
    void where_a_person_wants_letters_is_told_to_nobody_outside_the_school() {
        Database.run("update staff_member set email = 'minh@cdhn.example'");

        hanoi().get(STAFF + "/" + minh).then().body("email", is("minh@cdhn.example"));
        for (var outside : List.of(Tokens.province("01"), ministry())) {
            outside.get(STAFF + "/" + minh).then().statusCode(200).body("email", nullValue());
        }
        assertThat(ministry().get(STAFF + "/export").asString()).contains(minh).doesNotContain("@");
    }

    @Test
    void the_ministry_sees_all_with_masked_numbers() {
        ministry().get(STAFF).then().body("items.institution", containsInAnyOrder("CDHN01", "TCDN01"));
        ministry().get(STAFF + "/" + minh).then().body("personalNumber", is("********1234"));
    }

    @Test
    void readers_do_not_write() {
        var officer = Tokens.province("01").contentType(ContentType.JSON).body(MINH);

        problem(officer.post(STAFF).then(), 403, "FORBIDDEN");
        problem(ministry().body(MINH).post(STAFF).then(), 403, "FORBIDDEN");
        problem(head().body(MINH).post(STAFF).then(), 403, "FORBIDDEN");
        problem(Tokens.ministry(Roles.AUDITOR).delete(STAFF + "/" + minh).then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void a_registrar_of_no_institution_does_not_write() {
        var nobody = Tokens.ministry(Roles.REGISTRAR, Roles.MINISTRY_ADMIN)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"");

        problem(nobody.body(MINH).post(STAFF).then(), 403, "NO_SCOPE");
        problem(nobody.body(MINH).put(STAFF + "/" + minh).then(), 403, "NO_SCOPE");
    }

    @Test
    void without_a_token_or_a_fitting_role_nothing_is_read() {
        problem(given().get(STAFF).then(), 401, "UNAUTHENTICATED");
        problem(
                Tokens.institution("CDHN01", Roles.CURRICULUM_DESIGNER)
                        .get(STAFF)
                        .then(),
                403,
                "FORBIDDEN");
    }
}
