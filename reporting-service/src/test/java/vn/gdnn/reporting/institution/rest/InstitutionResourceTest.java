package vn.gdnn.reporting.institution.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.gdnn.kit.testing.Tokens.institution;
import static vn.gdnn.kit.testing.Tokens.ministry;
import static vn.gdnn.kit.testing.Tokens.province;
import static vn.gdnn.reporting.testing.Ministry.INSTITUTIONS;
import static vn.gdnn.reporting.testing.Ministry.institution;
import static vn.gdnn.reporting.testing.Ministry.onboards;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Ministry;
import vn.gdnn.reporting.testing.Samples;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class InstitutionResourceTest {

    @Inject
    ObjectMapper json;

    @BeforeEach
    void nobody_known() {
        Database.empty();
    }

    @Test
    void an_onboarded_institution_can_be_read_and_is_told_on() throws IOException {
        onboards(sample())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith(INSTITUTIONS + "/CDHN01"))
                .body("code", equalTo("CDHN01"))
                .body("history.since", contains("2026-01-05"));

        assertThat(Database.column("select province from tenant where code = 'CDHN01'"))
                .containsExactly("01");
        assertThat(Database.column("select aggregatetype || ' ' || aggregateid || ' ' || type from outbox"))
                .containsExactly("reporting.institution CDHN01 vn.gdnn.reporting.institution-onboarded.v1");
        assertThat(json.readTree(Database.column("select payload from outbox").get(0)))
                .isEqualTo(json.readTree(Samples.of("reporting.institution-onboarded")));
    }

    @Test
    void a_code_is_given_once() {
        Ministry.onboardsHanoiAndDanang();

        onboards(institution("CDHN01", "CENTRE", "48")).statusCode(409).body("code", equalTo("INSTITUTION_CODE_TAKEN"));

        assertThat(Database.column("select province from tenant where code = 'CDHN01'"))
                .containsExactly("01");
        assertThat(Database.column("select id from outbox")).hasSize(2);
    }

    @Test
    void of_two_who_give_the_same_code_at_once_one_is_refused() {
        var both = List.of("48", "01").stream()
                .map(province ->
                        CompletableFuture.supplyAsync(() -> onboards(institution("CDRACE", "COLLEGE", province))
                                .extract()
                                .statusCode()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_province_must_exist_on_the_day_the_institution_begins() {
        var quangNam = institution("CDQN01", "COLLEGE", "49");

        onboards(quangNam).statusCode(422).body("code", equalTo("PROVINCE_NOT_VALID"));

        quangNam.put("since", "2020-01-01");
        onboards(quangNam).statusCode(201);
    }

    @Test
    void a_change_keeps_what_was_before_and_is_told_on() throws IOException {
        onboards(sample()).statusCode(201);
        var renamed = Ministry.profile("Trường Cao đẳng Mới", "COLLEGE", "48", "2026-03-01");

        Ministry.reforms("CDHN01", "\"0\"", renamed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("province", equalTo("48"))
                .body("history.since", contains("2026-01-05", "2026-03-01"));

        assertThat(Database.column("select province from tenant where code = 'CDHN01'"))
                .containsExactly("48");
        var published = json.readTree(
                Database.column("select payload from outbox where type = 'vn.gdnn.reporting.institution-changed.v1'")
                        .get(0));
        var sample = json.readTree(Samples.of("reporting.institution-changed"));
        assertThat(published.fieldNames()).toIterable().containsExactlyElementsOf(sample::fieldNames);
        assertThat(published.get("province").asText()).isEqualTo("48");
    }

    @Test
    void type_and_province_change_by_two_people_of_the_ministry() {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);
        for (var profile : List.of(
                Ministry.profile("Trường", "COLLEGE", "48", "2026-03-01"),
                Ministry.profile("Trường", "CENTRE", "01", "2026-03-01"))) {
            Ministry.changes("CDHN01", "\"0\"", profile)
                    .statusCode(422)
                    .body("code", equalTo("REFORM_NEEDS_SECOND_PERSON"));
        }
        String request = Ministry.asksForReform("CDHN01", Ministry.profile("Trường", "CENTRE", "48", "2026-03-01"))
                .statusCode(201)
                .body("particulars.province", equalTo("48"))
                .extract()
                .path("id");

        ministry("ministry-admin")
                .get("/api/reporting/v1/approvals?kind=INSTITUTION_REFORM&limit=200")
                .then()
                .body(
                        "items.find { it.id == '%s' }.approval".formatted(request),
                        equalTo("/api/reporting/v1/institutions/CDHN01/reform-requests/" + request + "/approval"));
        Ministry.approvesReform("ministry", "CDHN01", request, "\"0\"")
                .statusCode(403)
                .body("code", equalTo("APPROVAL_BY_REQUESTER"));
        Ministry.approvesReform("second", "CDHN01", request, "\"3\"").statusCode(412);
        Ministry.approvesReform("second", "CDHN01", request, "\"0\"")
                .statusCode(200)
                .body("type", equalTo("CENTRE"))
                .body("province", equalTo("48"));
        Ministry.asksForReform("CDHN01", Ministry.profile("Trường", "CENTRE", "49", "2026-03-02"))
                .statusCode(422)
                .body("code", equalTo("PROVINCE_NOT_VALID"));
    }

    @Test
    void a_change_that_changes_nothing_is_not_told_on() {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);

        Ministry.changes("CDHN01", "\"0\"", Ministry.profile("Trường CDHN01", "COLLEGE", "01", "2026-01-05"))
                .statusCode(200)
                .header("ETag", "\"0\"");

        assertThat(Database.column("select id from outbox")).hasSize(1);
    }

    @Test
    void the_same_day_is_corrected_in_place() {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);

        Ministry.changes("CDHN01", "\"0\"", Ministry.profile("Tên đúng", "COLLEGE", "01", "2026-01-05"))
                .statusCode(200)
                .body("history.name", contains("Tên đúng"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04,CHANGE_BACKDATED", "2199-01-01,CHANGE_IN_FUTURE"})
    void a_change_neither_rewrites_the_past_nor_runs_ahead(String since, String code) {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);

        Ministry.changes("CDHN01", "\"0\"", Ministry.profile("Tên", "COLLEGE", "01", since))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void nobody_overwrites_what_they_have_not_read() {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);
        var renamed = Ministry.profile("Tên", "COLLEGE", "01", "2026-02-01");

        Ministry.changes("CDHN01", null, renamed).statusCode(428);
        Ministry.changes("CDHN01", "\"7\"", renamed).statusCode(412);
        Ministry.changes("UNKNOWN", "\"0\"", renamed).statusCode(404);
    }

    @Test
    void an_institution_sees_itself_only() {
        Ministry.onboardsHanoiAndDanang();

        reads(institution("TCDN01", "registrar"), "/TCDN01", 200);
        reads(institution("TCDN01", "registrar"), "/CDHN01", 404);
        institution("TCDN01", "registrar").get(INSTITUTIONS).then().body("items.code", contains("TCDN01"));
    }

    @Test
    void an_officer_sees_the_own_province_only() {
        Ministry.onboardsHanoiAndDanang();

        reads(province("01"), "/CDHN01", 200);
        reads(province("01"), "/TCDN01", 404);
        province("01").get(INSTITUTIONS + "?province=48").then().body("items", equalTo(List.of()));
    }

    @Test
    void only_the_ministrys_administrator_enters_and_changes() {
        Ministry.onboardsHanoiAndDanang();
        var another = institution("CDHN02", "COLLEGE", "01");

        for (var caller : List.of(
                institution("CDHN01", "registrar"), province("01"), ministry("ministry-analyst"), ministry("portal"))) {
            caller.contentType(JSON).body(another).post(INSTITUTIONS).then().statusCode(403);
        }
        institution("TCDN01", "ministry-admin")
                .contentType(JSON)
                .body(another)
                .post(INSTITUTIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void institutions_are_found_without_marks_and_page_by_page() {
        for (var code : List.of("AA", "BB", "CC")) {
            onboards(institution(code, "COLLEGE", "01")).statusCode(201);
        }
        onboards(institution("DD", "CENTRE", "48")).statusCode(201);

        found("?q=truong").body("items.code", contains("AA", "BB", "CC", "DD"));
        found("?q=%").body("items", equalTo(List.of()));
        found("?type=SCHOOL").statusCode(400);
        found("?type=CENTRE").body("items.code", contains("DD"));
        found("?province=48").body("items.code", contains("DD"));
        var first = found("?limit=3&q=Trường");
        first.body("items.code", contains("AA", "BB", "CC")).header("Link", containsString("rel=\"next\""));
        var next = first.extract().jsonPath().getString("next");
        ministry("auditor").queryParam("after", next).get(INSTITUTIONS).then().body("items.code", contains("DD"));
    }

    @ParameterizedTest
    @CsvSource({
        "code,cdhn01",
        "code,A",
        "type,SCHOOL",
        "province,1",
        "since,2026-02-30",
        "since,+999999999-01-01",
        "name,' '",
        "ownership,",
        "colour,red"
    })
    void what_is_not_well_formed_is_refused(String field, String value) {
        var body = institution("CDHN01", "COLLEGE", "01");
        body.put(field, value);

        onboards(body).statusCode(400).contentType("application/problem+json");

        assertThat(Database.column("select code from tenant")).isEmpty();
    }

    private Map<String, Object> sample() throws IOException {
        return json.readerForMapOf(Object.class).readValue(Samples.of("reporting.institution-onboarded"));
    }

    private static ValidatableResponse found(String query) {
        return ministry("auditor").get(INSTITUTIONS + query).then();
    }

    private static void reads(RequestSpecification caller, String path, int status) {
        caller.get(INSTITUTIONS + path).then().statusCode(status);
    }
}
