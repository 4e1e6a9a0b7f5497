package vn.gdnn.training.transfer.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Courses;
import vn.gdnn.training.Database;

@QuarkusTest
class TransferTest {

    static final String TRANSFERS = ROOT + "/transfers";
    static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    static final LocalDate DAY = TODAY.plusDays(5);
    static final String NUMBER =
            ", \"personalNumber\": \"001180001234\", \"sex\": \"FEMALE\", \"subjectTaught\": \"Cơ điện tử\"";

    String minh = "";

    @BeforeEach
    void minh_works_in_hanoi() {
        Database.empty();
        Database.known("TCHN02", "01");
        minh = registered(hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER));
    }

    @Test
    void an_accepted_offer_ends_the_old_employment_and_begins_the_new_one_on_the_day() {
        var offer = offered(DAY);

        accepted(danang(), offer, "GV-0471")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("ACCEPTED"))
                .body("fromInstitution", is("CDHN01"));

        hanoi().get(STAFF + "/" + minh)
                .then()
                .body("leftOn", is(DAY.toString()))
                .body("employments.leftAs", contains("TRANSFERRED"))
                .header("ETag", is("\"1\""));
        var there = memberInDanang();
        danang().get(STAFF + "/" + there)
                .then()
                .body("code", is("GV-0471"))
                .body("fullName", is("Nguyễn Thị Minh"))
                .body("dateOfBirth", is("1980-05-01"))
                .body("personalNumber", is("001180001234"))
                .body("sex", is("FEMALE"))
                .body("subjectTaught", is("Cơ điện tử"))
                .body("position", is("MANAGER"))
                .body("employedSince", is(DAY.toString()));
        danang().get(TRANSFERS + "/" + offer).then().body("staffId", is(there));
        hanoi().get(TRANSFERS + "/" + offer).then().body("staffId", is(minh));
        assertThat(Database.list("select count(distinct person) || ' of ' || count(*) from staff_member"))
                .containsExactly("1 of 2");
        hanoi().get(STAFF + "/" + minh + "/departure")
                .then()
                .body("departure.kind", contains("TRANSFERRED"))
                .body("departure.decisionNumber", contains("131/QĐ"))
                .body("transfer", contains(offer));
    }

    @Test
    void both_schools_tell_their_half_in_one_transaction() {
        accepted(danang(), offered(DAY), "GV9").statusCode(200);

        assertThat(Database.list("""
                select tenant || ' ' || split_part(type, '.', 4) || ' ' || aggregateid from outbox
                order by position desc limit 2"""))
                .containsExactly(
                        "TCDN01 staff-member-registered " + memberInDanang(), "CDHN01 staff-member-left " + minh);
        assertThat(Database.payload("staff-member-left"))
                .contains(
                        "\"on\":\"" + DAY + "\"",
                        "\"employment\":1",
                        "{\"position\":\"TEACHER\",\"since\":\"2010-09-01\",\"until\":\"" + DAY + "\"}",
                        "\"personId\":\"" + person() + "\"")
                .doesNotContain("TCDN01", "nguyện vọng");
        assertThat(Database.payload("staff-member-registered"))
                .contains("\"since\":\"" + DAY + "\"", "\"personId\":\"" + person() + "\"");
    }

    @Test
    void whoever_worked_there_before_is_hired_again_on_the_same_record() {
        var there = registered(danang(), staff("GV7", "Nguyễn Minh", "TEACHER", NUMBER));
        departs(danang(), there, "\"0\"", "2020-01-01");

        danang().body("{\"code\": \"GV8\", \"position\": \"MANAGER\", \"employmentKind\": \"Biên chế\"}")
                .post(TRANSFERS + "/" + offered(TODAY) + "/acceptance")
                .then()
                .statusCode(200)
                .body("staffId", is(there));

        danang().get(STAFF + "/" + there)
                .then()
                .body("code", is("GV8"))
                .body("employmentKind", is("Biên chế"))
                .body("subjectTaught", is("Cơ điện tử"))
                .body("employments.employedSince", contains("2010-09-01", TODAY.toString()));
        assertThat(Database.events()).last().isEqualTo("staff-member-rehired");
        var back = offered(danang(), there, "CDHN01", TODAY);
        accepted(hanoi(), back, "GV1").statusCode(200).body("staffId", is(minh));
        hanoi().get(STAFF + "/" + minh).then().body("employments", hasSize(2));
        assertThat(Database.payload("staff-member-left"))
                .contains(
                        "\"institution\":\"TCDN01\"",
                        "\"employment\":2",
                        "{\"position\":\"TEACHER\",\"since\":\"2010-09-01\",\"until\":\"2020-01-01\"}");
    }

    @Test
    void a_number_with_another_birth_is_another_person_and_nobody_works_twice_at_one_school() {
        var offer = offered(DAY);
        var there = registered(
                danang(), staff("GV7", "Nguyễn Minh", "TEACHER", NUMBER).replace("1980-05-01", "1981-05-01"));

        problem(accepted(danang(), offer, "GV8"), 422, "TRANSFER_OF_ANOTHER_PERSON");
        danang().header("If-Match", "\"0\"")
                .body(staff("GV7", "Nguyễn Minh", "TEACHER", NUMBER))
                .put(STAFF + "/" + there);
        problem(accepted(danang(), offer, "GV8"), 409, "STAFF_AT_WORK");
        departs(danang(), there, "\"1\"", TODAY.toString());
        registered(danang(), staff("GV8", "Lê Lan", "TEACHER"));
        problem(accepted(danang(), offer, "GV8"), 409, "STAFF_CODE_TAKEN");

        nothingHappened(offer);
        accepted(danang(), offer, "GV9").statusCode(200);
    }

    @Test
    void employments_at_the_new_school_do_not_overlap() {
        var there = registered(danang(), staff("GV7", "Nguyễn Minh", "TEACHER", NUMBER));
        departs(danang(), there, "\"0\"", "2026-01-15");
        var offer = offered(LocalDate.of(2026, 1, 10));

        problem(accepted(danang(), offer, "GV8"), 422, "EMPLOYMENTS_OVERLAP");
        nothingHappened(offer);
    }

    @Test
    void days_are_held_against_each_other() {
        problem(offer(hanoi(), minh, "TCDN01", LocalDate.of(2010, 8, 31)), 422, "TRANSFER_DATE_INVALID");
        problem(offer(hanoi(), minh, "TCDN01", TODAY.plusYears(1).plusDays(1)), 422, "TRANSFER_DATE_INVALID");
        problem(offer(hanoi(), minh, "CDHN01", DAY), 422, "TRANSFER_TO_ITSELF");
        problem(offer(hanoi(), minh, "KHONGCO", DAY), 422, "TRANSFER_TO_UNKNOWN");
        problem(offer(hanoi(), minh, "không có", DAY), 400, "VALIDATION_FAILED");
        problem(hanoi().body("{\"staffId\": \"" + minh + "\"}").post(TRANSFERS).then(), 400, "VALIDATION_FAILED");

        var offer = offered(LocalDate.of(2026, 1, 10));
        problem(offer(hanoi(), minh, "TCHN02", DAY), 409, "TRANSFER_OFFERED_ALREADY");
        hanoi().header("If-Match", "\"0\"")
                .body("{\"position\": \"MANAGER\", \"since\": \"2026-01-20\", \"reason\": \"Bổ nhiệm\"}")
                .post(STAFF + "/" + minh + "/positions")
                .then()
                .statusCode(200);
        problem(accepted(danang(), offer, "GV8"), 422, "TRANSFER_DATE_INVALID");
        nothingHappened(offer);
        withdrawn(hanoi(), offer, "\"0\"").statusCode(200);
        problem(offer(hanoi(), minh, "TCDN01", LocalDate.of(2026, 1, 19)), 422, "TRANSFER_DATE_INVALID");
    }

    @Test
    void who_left_or_is_about_to_is_neither_offered_nor_taken_over() {
        var offer = offered(DAY);
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"" + DAY.plusDays(9) + "\", \"kind\": \"RETIRED\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);

        problem(accepted(danang(), offer, "GV8"), 409, "STAFF_LEFT");
        withdrawn(hanoi(), offer, "\"0\"").statusCode(200);
        problem(offer(hanoi(), minh, "TCDN01", DAY), 409, "DEPARTURE_ANNOUNCED");
        var lan = registered(hanoi(), staff("GV2", "Lê Lan", "TEACHER"));
        departs(hanoi(), lan, "\"0\"", "2026-01-20");
        problem(offer(hanoi(), lan, "TCDN01", DAY), 409, "STAFF_LEFT");
    }

    @Test
    void whose_number_was_corrected_meanwhile_is_offered_anew() {
        var offer = offered(DAY);
        hanoi().header("If-Match", "\"0\"")
                .body(staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER.replace("1234", "4321")))
                .put(STAFF + "/" + minh)
                .then()
                .statusCode(200);

        problem(accepted(danang(), offer, "GV8"), 422, "TRANSFER_OF_ANOTHER_PERSON");
        nothingHappened(offer);
    }

    @Test
    void an_offer_is_withdrawn_by_who_made_it_and_rejected_by_who_got_it() {
        var first = offered(DAY);
        problem(withdrawn(danang(), first, "\"0\""), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(rejected(hanoi(), first, "x"), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(accepted(hanoi(), first, "GV8"), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(withdrawn(hanoi(), first, null), 428, "VERSION_REQUIRED");
        problem(withdrawn(hanoi(), first, "\"7\""), 412, "STALE_VERSION");
        withdrawn(hanoi(), first, "\"0\"").statusCode(200).body("status", is("WITHDRAWN"));
        problem(danang().get(TRANSFERS + "/" + first).then(), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(accepted(danang(), first, "GV8"), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(withdrawn(hanoi(), first, "\"1\""), 409, "TRANSFER_NOT_OPEN");

        var second = offered(DAY);
        problem(rejected(danang(), second, " "), 400, "VALIDATION_FAILED");
        rejected(danang(), second, "Chưa có chỉ tiêu")
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("rejection", is("Chưa có chỉ tiêu"));
        hanoi().get(TRANSFERS + "/" + second).then().body("rejection", is("Chưa có chỉ tiêu"));
        problem(accepted(danang(), second, "GV8"), 409, "TRANSFER_NOT_OPEN");
        problem(rejected(danang(), second, "x"), 409, "TRANSFER_NOT_OPEN");
        nothingHappened(second);
        offered(DAY);
    }

    @Test
    void an_offer_runs_out_by_itself_and_gives_way_to_the_next() {
        var offer = offered(DAY);
        hanoi().get(TRANSFERS + "/" + offer)
                .then()
                .body("terms.openUntil", is(TODAY.plusDays(30).toString()));
        Database.run("update staff_transfer set open_until = open_until - 31");

        hanoi().get(TRANSFERS + "/" + offer).then().body("status", is("EXPIRED"));
        hanoi().get(TRANSFERS + "?status=EXPIRED").then().body("items.id", contains(offer));
        hanoi().get(TRANSFERS + "?status=OFFERED").then().body("items", empty());
        problem(danang().get(TRANSFERS + "/" + offer).then(), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(accepted(danang(), offer, "GV8"), 404, "TRANSFER_OFFER_NOT_FOUND");
        problem(withdrawn(hanoi(), offer, "\"0\""), 409, "TRANSFER_NOT_OPEN");
        offered(DAY);
        assertThat(Database.list("select status from staff_transfer order by id"))
                .containsExactly("EXPIRED", "OFFERED");
    }

    @Test
    void two_who_accept_at_once_take_the_person_over_once() throws Exception {
        var offer = offered(DAY);
        var pool = Executors.newFixedThreadPool(4);
        var answers = List.of("A", "B", "C", "D").stream()
                .map(code -> pool.submit((Callable<Integer>)
                        () -> accepted(danang(), offer, code).extract().statusCode()))
                .toList();

        var codes = new ArrayList<Integer>();
        for (var answer : answers) {
            codes.add(answer.get());
        }
        pool.shutdown();
        assertThat(codes).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(Database.count("staff_member where institution = 'TCDN01'")).isEqualTo(1);
        assertThat(Database.count("departure")).isEqualTo(1);
    }

    @Test
    void a_departure_and_an_acceptance_at_once_end_the_employment_once() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        for (var round = 0; round < 6; round++) {
            var lan = registered(hanoi(), staff("L" + round, "Lê Lan", "TEACHER"));
            var offer = offered(hanoi(), lan, "TCDN01", TODAY);
            var code = "N" + round;
            var taken = pool.submit((Callable<Integer>)
                    () -> accepted(danang(), offer, code).extract().statusCode());
            var left = pool.submit((Callable<Integer>) () -> hanoi().header("If-Match", "\"0\"")
                    .body("{\"on\": \"" + TODAY + "\"}")
                    .post(STAFF + "/" + lan + "/departure")
                    .statusCode());

            assertThat(List.of(taken.get(), left.get())).isIn(List.of(200, 412), List.of(200, 409), List.of(409, 200));
            assertThat(Database.count("departure where staff_member = '" + lan + "'"))
                    .isEqualTo(1);
        }
        pool.shutdown();
    }

    @Test
    void the_two_schools_and_who_stands_over_them_see_an_offer_and_nobody_else() {
        var offer = offered(DAY);
        var other = Tokens.institution("TCHN02", Roles.REGISTRAR);

        danang().get(TRANSFERS)
                .then()
                .body("items.id", contains(offer))
                .body("items[0].staffId", nullValue())
                .body("items[0].person.fullName", is("Nguyễn Thị Minh"))
                .body("items[0].person.personalNumber", is("********1234"))
                .body("items[0].terms.reason", is("Theo nguyện vọng"));
        other.get(TRANSFERS).then().body("items", empty());
        problem(
                Tokens.institution("TCHN02", Roles.REGISTRAR)
                        .get(TRANSFERS + "/" + offer)
                        .then(),
                404,
                "TRANSFER_OFFER_NOT_FOUND");
        for (var province : List.of("01", "48")) {
            Tokens.province(province)
                    .get(TRANSFERS + "/" + offer)
                    .then()
                    .statusCode(200)
                    .body("staffId", nullValue());
            Tokens.province(province).get(TRANSFERS).then().body("items", hasSize(1));
        }
        problem(Tokens.province("79").get(TRANSFERS + "/" + offer).then(), 404, "TRANSFER_OFFER_NOT_FOUND");
        Tokens.province("79").get(TRANSFERS).then().body("items", empty());
        ministry().get(TRANSFERS).then().body("items", hasSize(1));
        problem(danang().get(STAFF + "/" + minh).then(), 404, "STAFF_NOT_FOUND");
        assertThat(Database.list("select distinct purpose from access_listing where institution = 'TCDN01'"))
                .containsExactly("staff transfers");
    }

    @Test
    void the_database_lets_neither_school_do_what_is_the_others() {
        var offer = offered(DAY);
        var where = " where id = '" + offer + "'";

        assertThat(as("TCDN01", "update staff_transfer set status = 'WITHDRAWN'" + where))
                .contains("row-level security");
        assertThat(as("CDHN01", "update staff_transfer set status = 'ACCEPTED', version = 1" + where))
                .contains("row-level security");
        assertThat(as("TCDN01", "update staff_transfer set status = 'ACCEPTED', version = 1" + where))
                .contains("row-level security");
        assertThat(as("CDHN01", "update staff_transfer set accepted_in = pg_current_xact_id()" + where))
                .contains("permission denied");
        assertThat(as("TCHN02", "select release_member('" + offer + "', 'x', now())"))
                .isEqualTo("TRANSFER_OFFER_NOT_FOUND");
        assertThat(as("CDHN01", "select release_member('" + offer + "', 'x', now())"))
                .isEqualTo("TRANSFER_OFFER_NOT_FOUND");
        assertThat(as("TCDN01", "select count(*) from transferred_trainings('" + offer + "')"))
                .isEqualTo("0");
        assertThat(as("TCDN01", "select count(*) from released_member('" + offer + "')"))
                .isEqualTo("0");
        assertThat(as("TCDN01", "select count(*) from staff_member")).isEqualTo("0");
        var event = "insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, recorded_at)"
                + " values (gen_random_uuid(), 'a', 'a', 'a', '{}', 'CDHN01', now())";
        assertThat(as("TCDN01", event)).contains("row-level security");
        accepted(danang(), offer, "GV8").statusCode(200);
        assertThat(as("TCDN01", event)).contains("row-level security");
        assertThat(as("TCDN01", "select count(*) from released_member('" + offer + "')"))
                .isEqualTo("0");
        assertThat(as("TCDN01", "select admit_member('" + offer + "', '" + minh + "', 'x', now())"))
                .contains("no rows");
    }

    @Test
    void each_operation_is_open_to_its_roles_alone() {
        var offer = offered(DAY);
        var reads = List.of(Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD);
        for (var role : List.of(
                Roles.REGISTRAR,
                Roles.TRAINING_MANAGER,
                Roles.SCHOOL_HEAD,
                Roles.CURRICULUM_DESIGNER,
                Roles.CURRICULUM_REVIEWER)) {
            var writes = role.equals(Roles.REGISTRAR) || role.equals(Roles.TRAINING_MANAGER);
            as(role).get(TRANSFERS + "/" + offer).then().statusCode(reads.contains(role) ? 200 : 403);
            as(role).get(TRANSFERS).then().statusCode(reads.contains(role) ? 200 : 403);
            as(role).get(TRANSFERS + "/" + offer + "/trainings").then().statusCode(reads.contains(role) ? 409 : 403);
            as(role).body("{}").post(TRANSFERS).then().statusCode(writes ? 400 : 403);
            for (var act : List.of("withdrawal", "rejection", "acceptance")) {
                as(role).body("{}")
                        .post(TRANSFERS + "/" + offer + "/" + act)
                        .then()
                        .statusCode(writes ? not(403) : is(403));
            }
        }
        for (var reader : List.of(Tokens.province("01"), ministry(), Tokens.ministry(Roles.AUDITOR))) {
            reader.contentType("application/json");
            problem(
                    reader.body("{\"reason\": \"x\"}")
                            .post(TRANSFERS + "/" + offer + "/rejection")
                            .then(),
                    403,
                    "FORBIDDEN");
            problem(reader.get(TRANSFERS + "/" + offer + "/trainings").then(), 403, "FORBIDDEN");
        }
        problem(Tokens.ministry(Roles.MINISTRY_ANALYST).get(TRANSFERS).then(), 403, "FORBIDDEN");
    }

    @Test
    void the_new_school_learns_what_counts_of_the_trainings_once_it_has_the_person() {
        recorded("Dạy học số", "DIGITAL_COMPETENCE", "2026-01-15");
        recorded("Học liệu số", "DIGITAL_MATERIALS", "2026-01-16");
        recorded("Ngoại ngữ", "OTHER", "2026-01-17");
        var offer = offered(DAY);
        problem(danang().get(TRANSFERS + "/" + offer + "/trainings").then(), 409, "TRANSFER_NOT_ACCEPTED");
        problem(hanoi().get(TRANSFERS + "/" + offer + "/trainings").then(), 404, "TRANSFER_OFFER_NOT_FOUND");

        accepted(danang(), offer, "GV8").statusCode(200);

        danang().get(TRANSFERS + "/" + offer + "/trainings")
                .then()
                .statusCode(200)
                .body("subject", contains("DIGITAL_COMPETENCE", "DIGITAL_MATERIALS"))
                .body("completedOn", contains("2026-01-15", "2026-01-16"))
                .body("standing", contains("DECLARED", "DECLARED"))
                .body("[0].title", nullValue());
        problem(hanoi().get(TRANSFERS + "/" + offer + "/trainings").then(), 404, "TRANSFER_OFFER_NOT_FOUND");
        danang().get(STAFF + "/" + memberInDanang() + "/trainings").then().body("items", empty());
        assertThat(Database.list("select persons[1] from access_listing where purpose = 'transferred trainings'"))
                .containsExactly(memberInDanang());
    }

    @Test
    void a_transfer_is_not_taken_back_by_the_old_school_alone() {
        accepted(danang(), offered(DAY), "GV8").statusCode(200);

        problem(
                hanoi().header("If-Match", "\"1\"")
                        .body("{\"reason\": \"Nhầm\"}")
                        .post(STAFF + "/" + minh + "/departure/annulment")
                        .then(),
                409,
                "DEPARTURE_BY_TRANSFER");
    }

    @Test
    void a_person_without_a_number_stays_the_same_in_figures() {
        var lan = registered(hanoi(), staff("GV2", "Lê Lan", "TEACHER"));

        accepted(danang(), offered(hanoi(), lan, "TCDN01", DAY), "GV2").statusCode(200);

        assertThat(Database.list("select count(distinct person) from staff_member where full_name = 'Lê Lan'"))
                .containsExactly("1");
    }

    @Test
    void seats_of_the_ministry_go_along_and_those_of_the_old_school_to_who_waits() {
        var own = Courses.session(Courses.ofSchool(Courses.course("NLS-01")), 1);
        var ownSeat = Courses.signedUp(own, minh).statusCode(201).extract().<String>path("id");
        var lan = registered(hanoi(), staff("GV2", "Lê Lan", "TEACHER"));
        var waits = Courses.signedUp(own, lan).extract().<String>path("id");
        var national = scheduled(Courses.admin("dung"), Courses.ofMinistry(Courses.course("QG-01")), 20);
        Courses.signedUp(national, lan).statusCode(201);
        var seat = Courses.signedUp(national, minh)
                .statusCode(201)
                .body("state", is("SEATED"))
                .extract()
                .<String>path("id");
        var provincial = scheduled(Courses.officer("01", "binh"), Courses.ofProvince(Courses.course("TP-01")), 40);
        var provinceSeat =
                Courses.signedUp(provincial, minh).statusCode(201).extract().<String>path("id");

        accepted(danang(), offered(DAY), "GV8").statusCode(200);

        for (var gone : List.of(ownSeat, seat, provinceSeat)) {
            hanoi().get(Courses.SIGN_UPS + "/" + gone).then().body("state", is("WITHDRAWN"));
        }
        hanoi().get(Courses.SIGN_UPS + "/" + waits).then().body("state", is("SEATED"));
        danang().get(Courses.SIGN_UPS)
                .then()
                .body("items.sessionId", contains(national))
                .body("items.state", contains("SEATED"))
                .body("items.staffId", contains(memberInDanang()));
        assertThat(Database.list("select taken || ' ' || waiting from course_session where id = '" + national + "'"))
                .containsExactly("2 0");
        assertThat(Database.list("select taken from course_session where id = '" + provincial + "'"))
                .containsExactly("0");
    }

    @Test
    void the_examples_of_the_contract_are_taken() {
        String offer = hanoi().body(Contract.example("post", "/transfers", "application/json")
                        .replaceAll("\"staffId\":\"[0-9a-f-]+\"", "\"staffId\":\"" + minh + "\"")
                        .replaceAll("\"on\":\"[0-9-]+\"", "\"on\":\"" + DAY + "\""))
                .post(TRANSFERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        danang().body(Contract.example("post", "/transfers/{id}/rejection", "application/json"))
                .post(TRANSFERS + "/" + offer + "/rejection")
                .then()
                .statusCode(200);
        danang().body(Contract.example("post", "/transfers/{id}/acceptance", "application/json"))
                .post(TRANSFERS + "/" + offered(DAY) + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static String scheduled(RequestSpecification owner, String course, int day) {
        return Courses.scheduled(owner, course, Courses.session(day, 2))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void nothingHappened(String offer) {
        hanoi().get(STAFF + "/" + minh).then().body("leftOn", nullValue());
        assertThat(Database.list("select accepted_member from staff_transfer where id = '" + offer
                        + "' and accepted_in is null"))
                .hasSize(1);
        assertThat(Database.count("departure where transfer is not null")).isZero();
    }

    private void recorded(String title, String subject, String on) {
        hanoi().body(training(title, on).replace("DIGITAL_COMPETENCE", subject))
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201);
    }

    private String offered(LocalDate on) {
        return offered(hanoi(), minh, "TCDN01", on);
    }

    private static String offered(RequestSpecification school, String member, String to, LocalDate on) {
        return offer(school, member, to, on)
                .statusCode(201)
                .body("status", is("OFFERED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse offer(RequestSpecification school, String member, String to, LocalDate on) {
        return school.body("""
                        {"staffId": "%s", "toInstitution": "%s", "on": "%s", "reason": "Theo nguyện vọng",
                         "decisionNumber": "131/QĐ"}""".formatted(member, to, on)).post(TRANSFERS).then();
    }

    private static ValidatableResponse accepted(RequestSpecification school, String offer, String code) {
        return school.body("{\"code\": \"" + code + "\", \"position\": \"MANAGER\"}")
                .post(TRANSFERS + "/" + offer + "/acceptance")
                .then();
    }

    private static ValidatableResponse rejected(RequestSpecification school, String offer, String reason) {
        return school.body("{\"reason\": \"" + reason + "\"}")
                .post(TRANSFERS + "/" + offer + "/rejection")
                .then();
    }

    private static ValidatableResponse withdrawn(RequestSpecification school, String offer, @Nullable String ifMatch) {
        return (ifMatch == null ? school : school.header("If-Match", ifMatch))
                .post(TRANSFERS + "/" + offer + "/withdrawal")
                .then();
    }

    private static void departs(RequestSpecification school, String member, String ifMatch, String on) {
        school.header("If-Match", ifMatch)
                .body("{\"on\": \"" + on + "\"}")
                .post(STAFF + "/" + member + "/departure")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String role) {
        return Tokens.institution("TCDN01", role).contentType("application/json");
    }

    /** What the database answers, or how it refuses, to a school that goes past the service. */
    private static String as(String school, String statement) {
        return Database.asScope("set local role gdnn_institution; set local app.tenant = '" + school + "'", statement);
    }

    private static String memberInDanang() {
        return Database.list("select id from staff_member where institution = 'TCDN01'")
                .get(0);
    }

    private String person() {
        return Database.list("select person from staff_member where id = '" + minh + "'")
                .get(0);
    }
}
