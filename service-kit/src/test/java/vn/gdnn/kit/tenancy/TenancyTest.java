package vn.gdnn.kit.tenancy;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TenancyTest {

    @Inject
    Probes probes;

    @Inject
    SingleQuery singleQuery;

    @BeforeEach
    void only_one_probe_in_hanoi_and_one_in_danang() {
        Institutions.known();
        Institutions.sql("delete from probe");
        add(Tokens.institution(HANOI), "of Hà Nội");
        add(Tokens.institution(DANANG), "of Đà Nẵng");
    }

    @Test
    void an_institution_sees_its_own_rows() {
        Tokens.institution(HANOI).get("/probes").then().body("$", contains("of Hà Nội"));
    }

    @Test
    void another_institutions_row_is_not_found() {
        var theirs = add(Tokens.institution(DANANG), "secret");

        Tokens.institution(HANOI)
                .get("/probes/" + theirs)
                .then()
                .statusCode(404)
                .body("code", is("PROBE_NOT_FOUND"));
    }

    @Test
    void a_province_sees_its_institutions() {
        Tokens.province("48").get("/probes").then().body("$", contains("of Đà Nẵng"));
    }

    @Test
    void the_ministry_sees_all() {
        Tokens.ministry("ministry-analyst").get("/probes").then().body("$", hasItems("of Hà Nội", "of Đà Nẵng"));
    }

    @Test
    void sql_behind_hibernates_back_is_held_by_the_second_lock() {
        Tokens.institution(HANOI).get("/probes/count-behind-hibernate").then().body(is("1"));
        Tokens.province("01").get("/probes/count-behind-hibernate").then().body(is("1"));
        Tokens.ministry("auditor").get("/probes/count-behind-hibernate").then().body(is("2"));
        Tokens.institution(HANOI).post("/probes/rename-behind-hibernate").then().body(is("1"));

        Tokens.institution(DANANG).get("/probes").then().body("$", contains("of Đà Nẵng"));
    }

    @Test
    void an_account_without_the_scope_of_its_role_sees_nothing() {
        for (var role : Roles.OF_A_SCHOOL) {
            seesNothing(Map.of(), role);
            seesNothing(Map.of("institution", "-"), role);
            seesNothing(Map.of("institution", "x' or true"), role);
            seesNothing(Map.of("institution", List.of(HANOI)), role);
            seesNothing(Map.of("province", "01"), role, Roles.PROVINCE_OFFICER);
            seesNothing(Map.of(), role, Roles.MINISTRY_ADMIN);
        }
        seesNothing(Map.of(), Roles.STAFF);
        seesNothing(Map.of("institution", HANOI), Roles.STAFF);
        seesNothing(Map.of("institution", HANOI, "staff", "x' or true"), Roles.STAFF);
        seesNothing(Map.of("staff", "00000000-0000-0001-0000-000000000001"), Roles.STAFF);
        seesNothing(Map.of("institution", HANOI), Roles.TRAINER);
        var quoted = new HashMap<>(Map.of("institution", HANOI, "staff", "00000000-0000-0001-0000-000000000001"));
        quoted.put("preferred_username", "x'; reset role; --");
        seesNothing(quoted, Roles.TRAINER);
        seesNothing(Map.of(), Roles.PROVINCE_OFFICER);
        seesNothing(Map.of("province", "1"), Roles.PROVINCE_OFFICER);
        seesNothing(Map.of(), Roles.PROVINCE_OFFICER, Roles.AUDITOR);
        seesNothing(Map.of());
    }

    @Test
    void a_token_found_good_opens_nothing_once_it_has_ended() throws Exception {
        var token = Tokens.token("sis", Duration.ofSeconds(3), Map.of("institution", HANOI), Roles.REGISTRAR);
        Tokens.bearer(token).get("/probes").then().statusCode(200);
        Tokens.bearer(token).get("/probes").then().statusCode(200).body("$", contains("of Hà Nội"));

        TimeUnit.MILLISECONDS.sleep(3_100);

        Tokens.bearer(token).get("/probes").then().statusCode(401);
    }

    @Test
    void a_token_changed_by_a_letter_is_not_taken_for_the_one_found_good() {
        var token = Tokens.token("sis", Map.of("institution", HANOI), Roles.REGISTRAR);
        Tokens.bearer(token).get("/probes").then().statusCode(200);
        var signature = token.lastIndexOf('.') + 1;
        var other = token.charAt(signature) == 'A' ? 'B' : 'A';

        Tokens.bearer(token.substring(0, signature) + other + token.substring(signature + 1))
                .get("/probes")
                .then()
                .statusCode(401);
    }

    @Test
    void an_office_of_the_country_carries_a_dash_for_its_school() {
        var claims = Map.of("institution", "-", "province", "-");

        Tokens.bearer(Tokens.token("analyst", claims, Roles.MINISTRY_ANALYST))
                .get("/probes")
                .then()
                .body("$", hasItems("of Hà Nội", "of Đà Nẵng"));
        Tokens.bearer(Tokens.token("officer", Map.of("institution", "-", "province", "48"), Roles.PROVINCE_OFFICER))
                .get("/probes")
                .then()
                .body("$", contains("of Đà Nẵng"));
    }

    @Test
    void an_institution_the_ministry_did_not_onboard_cannot_write() {
        Tokens.institution("CDXX99")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"x\"}")
                .post("/probes")
                .then()
                .statusCode(409)
                .body("code", is("INSTITUTION_UNKNOWN"));
        Tokens.institution("CDXX99").get("/probes").then().body("$", empty());
    }

    @Test
    void work_without_a_scope_fails_loudly() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(probes::countBehindHibernate))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_scope_ends_with_the_transaction() {
        assertThat(CurrentScope.inTransaction(new Scope.Ministry(), probes::countBehindHibernate))
                .isEqualTo(2);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(probes::countBehindHibernate))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void how_long_the_database_may_work_is_bound_with_the_scope() {
        assertThat(CurrentScope.inTransaction(new Scope.Plumbing(), () -> setting("statement_timeout")))
                .isEqualTo("5min");
        assertThat(CurrentScope.inTransaction(new Scope.Plumbing(), () -> setting("lock_timeout")))
                .isEqualTo("5min");
        assertThat(CurrentScope.inTransaction(
                        new Scope.Plumbing(), () -> setting("idle_in_transaction_session_timeout")))
                .isEqualTo("10min");
        assertThat(QuarkusTransaction.requiringNew().call(() -> setting("statement_timeout")))
                .isEqualTo("0");
        assertThat(QuarkusTransaction.requiringNew().call(() -> setting("client_connection_check_interval")))
                .isEqualTo("5s");
    }

    private String setting(String name) {
        return (String) probes.getEntityManager()
                .createNativeQuery("select current_setting(:name)")
                .setParameter("name", name)
                .getSingleResult();
    }

    @Test
    void a_single_query_sees_what_its_scope_may_and_leaves_none_behind() {
        for (var many : Map.of(new Scope.Institution(HANOI), 1, new Scope.Ministry(), 2, new Scope.Province("48"), 1)
                .entrySet()) {
            assertThat(singleQuery.<Integer>ask(
                            many.getKey(), TenancyTest::number, "select count(*) from probe where name like ?", "of %"))
                    .isEqualTo(many.getValue());
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(probes::countBehindHibernate))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_single_query_keeps_its_scope_however_often_it_is_asked() {
        var query = "select current_user || ' ' || current_setting('statement_timeout') || coalesce(?, '') from probe";
        for (var scope : List.of(new Scope.Ministry(), new Scope.Province("48"), new Scope.Institution(HANOI))) {
            for (var again = 0; again < 20; again++) {
                assertThat(singleQuery.<String>ask(
                                scope,
                                rows -> {
                                    rows.next();
                                    return rows.getString(1);
                                },
                                query,
                                (Object) null))
                        .startsWith(scope.role() + " ")
                        .doesNotEndWith(" 0");
            }
        }
    }

    @Test
    void what_a_single_query_writes_is_kept_and_one_that_fails_leaves_nothing() {
        var hanoi = new Scope.Institution(HANOI);
        var rename = "with renamed as (update probe set name = ? returning id) select count(*) / ? from renamed";
        assertThat(singleQuery.<Integer>ask(hanoi, TenancyTest::number, rename, "kept", 1))
                .isEqualTo(1);
        for (var again = 0; again < 20; again++) {
            assertThatThrownBy(() -> singleQuery.<Integer>ask(hanoi, TenancyTest::number, rename, "lost", 0))
                    .hasStackTraceContaining("division by zero");
        }

        Tokens.ministry("auditor").get("/probes").then().body("$", containsInAnyOrder("kept", "of Đà Nẵng"));
    }

    @Test
    void a_request_is_counted_under_its_operation_whoever_asks() {
        Tokens.institution(HANOI).get("/probes/" + UUID.randomUUID()).then().statusCode(404);
        Tokens.bearer(Tokens.token("forgotten", Map.of(), Roles.REGISTRAR))
                .get("/probes/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        get("/probes/" + UUID.randomUUID()).then().statusCode(401);
        Tokens.bearer("none").get("/probes/" + UUID.randomUUID()).then().statusCode(401);

        var counted = get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count") && line.contains("CLIENT_ERROR"))
                .toList();
        assertThat(counted).noneMatch(line -> line.matches(".*[0-9a-f]{8}-.*"));
        for (var status : List.of("401", "403", "404")) {
            assertThat(counted).anyMatch(line -> line.contains("status=\"" + status + "\",uri=\"/probes/{id}\""));
        }
    }

    @Test
    void a_single_query_is_refused_inside_a_transaction() {
        assertThatThrownBy(() -> CurrentScope.inTransaction(
                        new Scope.Institution(HANOI),
                        () -> singleQuery.<Integer>ask(
                                new Scope.Ministry(), TenancyTest::number, "select count(*) from probe")))
                .hasStackTraceContaining("inside a transaction");
    }

    private static int number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getInt(1);
    }

    @Test
    void the_scope_cannot_change_within_a_transaction() {
        assertThatThrownBy(() -> CurrentScope.inTransaction(
                        new Scope.Institution(HANOI),
                        () -> CurrentScope.inTransaction(new Scope.Ministry(), probes::countBehindHibernate)))
                .hasStackTraceContaining("change of scope");
    }

    private static void seesNothing(Map<String, ?> claims, String... roles) {
        Tokens.bearer(Tokens.token("forgotten", claims, roles))
                .get("/probes")
                .then()
                .statusCode(403)
                .body("code", is("NO_SCOPE"));
    }

    private static String add(RequestSpecification caller, String name) {
        return caller.contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .post("/probes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
