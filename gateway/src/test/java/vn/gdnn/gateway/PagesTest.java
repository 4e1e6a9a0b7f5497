package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PagesTest {

    private static final String DIPLOMA = """
            {"publicId":"D1","status":"%s","asOf":"2026-06-05T03:04:05Z",
             "diploma":{"qualification":"Bằng tốt nghiệp cao đẳng","level":"COLLEGE","institutionName":"Trường Cao đẳng Hà Nội",
              "occupationName":"Công nghệ thông tin","occupationCode":"6480201","fullName":"Nguyễn Thị <b>An</b>",
              "dateOfBirth":"2004-03-09","graduationClass":"Giỏi","serialNumber":"CD-000123","registerNumber":"15/2026",
              "issuedOn":"2026-05-20","decisionNumber":"77/QĐ","signedBy":"Trần Văn Bình"},
             "revocation":%s}
            """;

    private static int visitor;

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void home_is_vietnamese_unless_english_is_wanted() {
        visit().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<html lang=\"vi\">"))
                .body(containsString("Tra cứu văn bằng"))
                .body(containsString("href=\"/?lang=en\""));
        visit().get("/?lang=en")
                .then()
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Verify a diploma"));
        visit().header("Accept-Language", "en-US,en;q=0.9").get("/").then().body(containsString("<html lang=\"en\">"));
    }

    @Test
    void pages_need_no_script() {
        visit().get("/").then().body(not(containsString("<script"))).body(not(containsString("style=")));
        visit().get("/assets/gdnn.css").then().statusCode(200).contentType(containsString("text/css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1", " D1 ", "https://gdnn.example/verify/D1", "http://x/verify/D1?lang=en"})
    void the_form_leads_to_the_page_of_the_diploma(String typed) {
        visit().redirects()
                .follow(false)
                .queryParam("id", typed)
                .get("/verify")
                .then()
                .statusCode(303)
                .header("Location", is("/verify/D1?lang=vi"));
    }

    @Test
    void an_empty_form_leads_back() {
        visit().redirects()
                .follow(false)
                .get("/verify?id=")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#verify"));
    }

    @Test
    void a_valid_diploma_is_shown_with_what_it_is() {
        register(200, DIPLOMA.formatted("VALID", "null"));

        verify("D1")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Văn bằng hợp lệ"))
                .body(containsString("Công nghệ thông tin"))
                .body(containsString("20/05/2026"))
                .body(containsString("09/03/2004"))
                .body(containsString("10:04 05/06/2026"));
    }

    @Test
    void a_valid_diploma_whose_seal_was_disowned_stays_valid_and_has_no_files_to_open() {
        register(200, DIPLOMA.formatted("VALID", "null").replace("\"status\"", "\"seal\":\"DISOWNED\",\"status\""));
        verify("D1")
                .statusCode(200)
                .body(containsString("Văn bằng hợp lệ"))
                .body(containsString("Trường đã từ bỏ khóa"))
                .body(not(containsString("/document\"")))
                .body(not(containsString("/credential\"")));

        register(200, DIPLOMA.formatted("VALID", "null").replace("\"status\"", "\"seal\":\"RESEALED\",\"status\""));
        verify("D1")
                .body(containsString("đã được niêm phong lại"))
                .body(containsString("/api/public/v1/diplomas/D1/document"));
    }

    @Test
    void the_page_speaks_english_too() {
        register(200, DIPLOMA.formatted("VALID", "null"));

        verify("D1?lang=en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("The diploma is valid"))
                .body(containsString("20 May 2026"));
    }

    @Test
    void a_revoked_diploma_says_since_when_and_why() {
        register(
                200,
                DIPLOMA.formatted(
                        "REVOKED",
                        "{\"effectiveOn\":\"2026-06-01\",\"groundCode\":\"G1\",\"ground\":\"Gian lận & khai man\"}"));

        verify("D1")
                .statusCode(200)
                .body(containsString("đã bị thu hồi"))
                .body(containsString("01/06/2026"))
                .body(containsString("Gian lận &amp; khai man"))
                .body(not(containsString("Văn bằng hợp lệ")));
    }

    @Test
    void a_corrected_and_a_replaced_diploma_are_told_apart() {
        register(200, DIPLOMA.formatted("CORRECTED", "null"));
        verify("D1").body(containsString("đã được chỉnh sửa"));

        register(200, DIPLOMA.formatted("REPLACED", "null"));
        verify("D1").body(containsString("bản cấp lại"));
    }

    @Test
    void names_are_escaped() {
        register(200, DIPLOMA.formatted("VALID", "null"));

        verify("D1").body(containsString("Nguyễn Thị &lt;b&gt;An")).body(not(containsString("<b>An")));
    }

    @Test
    void an_unknown_diploma_is_said_to_be_unknown() {
        register(404, "{\"publicId\":\"D1\",\"status\":\"UNKNOWN\",\"asOf\":\"2026-06-05T03:04:05Z\"}");

        verify("D1").statusCode(404).contentType("text/html").body(containsString("Không tìm thấy văn bằng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "a%20b", "..%2f..%2fq", "%C4%90"})
    void an_odd_id_is_unknown_and_never_repeated(String id) {
        verify(id)
                .statusCode(404)
                .body(containsString("Không tìm thấy văn bằng"))
                .body(not(containsString("<script")))
                .body(not(containsString("alert(1)")));
        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void an_id_that_is_too_long_is_unknown() {
        verify("a".repeat(65)).statusCode(404).body(containsString("Không tìm thấy văn bằng"));
        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_register_that_does_not_answer_is_not_the_diplomas_fault() {
        register(500, "oops");

        verify("D1")
                .statusCode(503)
                .header("Retry-After", "30")
                .body(containsString("Chưa tra cứu được"))
                .body(not(containsString("oops")));
    }

    @Test
    void a_status_nobody_knows_is_not_passed_off_as_valid() {
        register(200, DIPLOMA.formatted("SOMETHING_NEW", "null"));

        verify("D1").statusCode(503).body(not(containsString("Văn bằng hợp lệ")));
    }

    @Test
    void pages_are_only_read() {
        visit().post("/verify/D1")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json")
                .body("code", is("METHOD_NOT_ALLOWED"));
    }

    private void register(int status, String body) {
        neighbours.records.stubFor(get(urlEqualTo("/api/public/v1/diplomas/D1"))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private static ValidatableResponse verify(String rest) {
        return visit().urlEncodingEnabled(false).get("/verify/" + rest).then();
    }

    private static RequestSpecification visit() {
        return given().header("X-Forwarded-For", "192.0.2." + visitor++);
    }
}
