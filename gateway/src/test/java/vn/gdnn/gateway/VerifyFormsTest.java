package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class VerifyFormsTest {

    private static final String FOUND = """
            {"status":"%s","asOf":"2026-06-05T03:04:05Z",
             "diploma":{"fullName":"Nguyễn Thị An","serialNumber":"CD-000123"},
             "correction":{"correctedOn":"2026-06-02"},
             "replacement":{"replacedOn":"2026-06-03","by":{"serialNumber":"CD-9","registerNumber":"16/2026"}}}
            """;

    private static final String TAKEN_OVER = """
            {"status":"TAKEN_OVER","origin":"DIGITISED","asOf":"2026-06-05T03:04:05Z",
             "diploma":{"fullName":"Nguyễn Thị An","serialNumber":"CD-000123",
                        "asWritten":{"school":"Trường Nào Đó","qualification":"Bằng thạc sĩ"}},
             "takenOver":{"institution":"TCGL01","recordedBy":"Trường Trung cấp Ghi Lại","recordedOn":"2026-06-04",
                          "confidence":"PAPER_SHOWN","source":"văn bằng giấy"}}
            """;

    private static int visitor;

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_forms_have_labels_and_need_no_script(String language) {
        var page = visit().get("/verify?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).doesNotContain("<script").doesNotContain("style=").doesNotContain("NOT_FOUND");
        for (var field : new String[] {"id", "number", "fullName", "dateOfBirth", "institution", "file"}) {
            assertThat(page).contains("for=\"" + field + "\"").contains("id=\"" + field + "\"");
        }
        assertThat(page).contains("method=\"post\"").containsOnlyOnce("<h1>");
    }

    @Test
    void a_number_with_two_facts_leads_to_the_answer_and_stays_out_of_the_address() {
        numbers(200, FOUND.formatted("VALID"));

        send("CD-000123", " Nguyễn Thị An ", "09/03/2004")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Văn bằng hợp lệ"))
                .body(containsString("CD-000123"));
        neighbours.records.verify(
                postRequestedFor(urlEqualTo("/api/public/v1/verifications")).withRequestBody(equalToJson("""
                        {"serialNumber":"CD-000123","fullName":"Nguyễn Thị An","dateOfBirth":"2004-03-09"}""")));
    }

    @ParameterizedTest
    @CsvSource({
        "1976, 1976",
        "3/1976, 1976-03",
        "03/1976, 1976-03",
        "3-1976, 1976-03",
        "1976-03, 1976-03",
        "9/3/1976, 1976-03-09",
        "09-03-1976, 1976-03-09",
        "' 1976-03-09 ', 1976-03-09"
    })
    void a_birth_is_asked_about_as_the_paper_has_it(String typed, String asked) {
        numbers(200, FOUND.formatted("VALID"));

        send("CD-000123", "An", typed).statusCode(200);

        neighbours.records.verify(postRequestedFor(urlEqualTo("/api/public/v1/verifications"))
                .withRequestBody(equalToJson("""
                        {"serialNumber":"CD-000123","fullName":"An","dateOfBirth":"%s"}""".formatted(asked))));
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 1976, năm 1976",
        "en, 1976, 1976",
        "vi, 1976-02, tháng 02 năm 1976",
        "vi, 1976-11, tháng 11 năm 1976",
        "en, 1976-11, November 1976",
        "vi, 1976-03-09, 09/03/1976",
        "en, 1976-03-09, 9 March 1976"
    })
    void a_birth_is_shown_as_precisely_as_the_register_has_it(String language, String born, String shown) {
        numbers(200, FOUND.formatted("VALID").replace("\"fullName\"", "\"dateOfBirth\":\"" + born + "\",\"fullName\""));

        sendIn(language).statusCode(200).body(containsString("<dd>" + shown + "</dd>"));
    }

    @Test
    void corrected_and_replaced_papers_say_since_when_and_by_which() {
        numbers(200, FOUND.formatted("CORRECTED"));
        send("CD-000123", "An", "2004-03-09").body(containsString("02/06/2026"));

        numbers(200, FOUND.formatted("REPLACED"));
        send("CD-000123", "An", "2004-03-09")
                .body(containsString("03/06/2026"))
                .body(containsString("CD-9"))
                .body(not(containsString("Văn bằng hợp lệ")));
    }

    @ParameterizedTest
    @CsvSource({"vi, không cấp và không xác nhận, Văn bằng hợp lệ", "en, did not issue it, The diploma is valid"})
    void an_old_paper_that_a_school_recorded_is_never_called_valid(String language, String words, String valid) {
        numbers(200, FOUND.formatted("VALID"));
        sendIn(language).body(not(containsString(words))).body(containsString("verdict good"));

        numbers(200, TAKEN_OVER);
        sendIn(language)
                .body(containsString(words))
                .body(containsString("verdict plain"))
                .body(containsString("Trường Trung cấp Ghi Lại"))
                .body(containsString("“Bằng thạc sĩ”"))
                .body(containsString("“Trường Nào Đó”"))
                .body(not(containsString("verdict good")))
                .body(not(containsString(valid)));
    }

    @Test
    void who_recorded_an_old_paper_is_said_once_on_each_page() {
        var words = "Hệ thống không cấp và không xác nhận";
        numbers(200, TAKEN_OVER);
        assertThat(sendIn("vi").extract().asString()).containsOnlyOnce(words);

        numbers(200, TAKEN_OVER.replace("\"TAKEN_OVER\"", "\"REVOKED\""));
        assertThat(sendIn("vi").extract().asString()).containsOnlyOnce(words);

        checks(200, "{\"verdict\":\"TAKEN_OVER\",\"checks\":[],\"verification\":%s}".formatted(TAKEN_OVER));
        assertThat(upload("%PDF-".getBytes(StandardCharsets.UTF_8)).extract().asString())
                .containsOnlyOnce(words);
    }

    @ParameterizedTest
    @CsvSource({
        "404, 404, Không tìm thấy văn bằng",
        "409, 409, không khớp",
        "422, 400, mã cơ sở cấp",
        "500, 503, Chưa tra cứu được"
    })
    void what_the_register_refuses_is_said_in_words(int status, int shown, String words) {
        numbers(status, "{\"status\":\"UNKNOWN\"}");

        send("X", "An", "2004-03-09").statusCode(shown).body(containsString(words));
    }

    @ParameterizedTest
    @CsvSource({
        "'', An, 2004-03-09",
        "X, '', 2004-03-09",
        "X, An, 30/02/2004",
        "X, An, 13/1976",
        "X, An, 1976-13",
        "X, An, 1976-02-30",
        "X, An, 0/1976",
        "X, An, 76",
        "X, An, hôm qua"
    })
    void a_form_that_is_not_filled_in_asks_for_what_is_missing(String number, String name, String born) {
        send(number, name, born).statusCode(400).body(containsString("Cần một số văn bằng"));

        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void numbers_can_not_be_tried_often() {
        numbers(404, "{\"status\":\"UNKNOWN\"}");
        var refused = 0;
        for (var i = 0; i < 40; i++) {
            refused += given().header("X-Forwarded-For", "198.51.100.7")
                                    .formParam("number", "X")
                                    .formParam("fullName", "An")
                                    .formParam("dateOfBirth", "2004-03-09")
                                    .post("/verify/number")
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }

        assertThat(refused).isPositive();
        var refusal = Stream.generate(() -> given().header("X-Forwarded-For", "198.51.100.7")
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/public/v1/verifications"))
                .limit(10)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refusal)
                .hasValueSatisfying(
                        answer -> assertThat(answer.header("RateLimit-Policy")).startsWith("\"facts\""));
        given().header("X-Forwarded-For", "198.51.100.7").get("/verify").then().statusCode(200);
    }

    @Test
    void a_day_can_be_asked_about_on_the_page_of_a_diploma() {
        neighbours.records.stubFor(
                get(urlEqualTo("/api/public/v1/diplomas/D1?on=2026-06-01")).willReturn(json(200, """
                        {"publicId":"D1","status":"VALID","on":"2026-06-01","asOf":"2026-06-05T03:04:05Z",
                         "diploma":{"fullName":"Nguyễn Thị An"}}""")));

        visit().get("/verify/D1?on=01/06/2026")
                .then()
                .statusCode(200)
                .body(containsString("Tình trạng vào ngày 01/06/2026"))
                .body(containsString("value=\"2026-06-01\""))
                .body(containsString("/api/public/v1/diplomas/D1/credential"))
                .body(containsString("/verify/D1?on=2026-06-01&amp;lang=en"));
        visit().get("/verify/D1?on=31/02/2026")
                .then()
                .statusCode(400)
                .body(containsString("Ngày nhập chưa đọc được"))
                .body(containsString("action=\"/verify/D1\""));
    }

    @Test
    void a_day_to_come_is_said_to_be_no_day_to_ask_about() {
        neighbours.records.stubFor(get(urlEqualTo("/api/public/v1/diplomas/D1?on=2190-01-01"))
                .willReturn(json(422, "{\"code\":\"DAY_IN_FUTURE\"}")));

        visit().get("/verify/D1?on=2190-01-01&lang=en")
                .then()
                .statusCode(400)
                .body(containsString("not after today"))
                .body(containsString("action=\"/verify/D1\""));
    }

    @ParameterizedTest
    @CsvSource({
        "vi, NOT_YET_ISSUED, chưa được cấp vào ngày này",
        "en, NOT_YET_ISSUED, Not issued yet on that day",
        "vi, NOT_YET_KNOWN, chưa biết văn bằng này",
        "en, NOT_YET_KNOWN, Not in the register yet"
    })
    void a_day_before_the_issue_is_not_called_unknown(String language, String status, String words) {
        neighbours.records.stubFor(get(urlEqualTo("/api/public/v1/diplomas/D1?on=2026-06-01"))
                .willReturn(json(200, """
                        {"publicId":"D1","status":"%s","on":"2026-06-01","asOf":"2026-06-05T03:04:05Z",
                         "diploma":{"fullName":"Nguyễn Thị An","programmeRemark":"chương trình chất lượng cao"}}""".formatted(status))));

        visit().get("/verify/D1?on=2026-06-01&lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString(words))
                .body(containsString("verdict odd"))
                .body(containsString("chương trình chất lượng cao"))
                .body(containsString("action=\"/verify/D1\""));
    }

    @ParameterizedTest
    @CsvSource({"vi, Theo Quyết định số 9/QĐ ngày 01/06/2026", "en, By decision No. 9/QĐ of 1 June 2026"})
    void a_revocation_is_shown_with_its_decision(String language, String words) {
        neighbours.records.stubFor(get(urlEqualTo("/api/public/v1/diplomas/D1")).willReturn(json(200, """
                        {"publicId":"D1","status":"REVOKED","asOf":"2026-06-05T03:04:05Z",
                         "diploma":{"fullName":"Nguyễn Thị An"},
                         "revocation":{"effectiveOn":"2026-06-02","ground":"Gian lận","decisionNumber":"9/QĐ",
                                       "decidedOn":"2026-06-01"}}""")));

        visit().get("/verify/D1?lang=" + language).then().statusCode(200).body(containsString(words));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, application/pdf",
        "'  {\"a\":1}', application/vc",
        "eyJhbGciOiJFZERTQSJ9.e30.x, application/vc+jwt"
    })
    void a_file_is_handed_on_as_what_it_is(String content, String type) {
        checks(200, """
                {"verdict":"FAILED","recognised":true,"checks":[
                  {"check":"INTACT","outcome":"FAILED","title":"Nguyên vẹn","reason":"Tệp đã bị sửa <sau> khi ký"},
                  {"check":"STATUS","outcome":"NOT_CHECKED","title":"Tình trạng","reason":"-"}]}""");

        upload(content.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Tệp không đáng tin cậy"))
                .body(containsString("Tệp đã bị sửa &lt;sau&gt; khi ký"))
                .body(containsString("Không kiểm tra"));
        neighbours.records.verify(postRequestedFor(urlEqualTo("/api/public/v1/document-checks"))
                .withHeader("Content-Type", equalTo(type))
                .withRequestBody(equalTo(content)));
    }

    @Test
    void a_genuine_file_of_a_revoked_diploma_is_not_passed_off_as_valid() {
        checks(200, """
                {"verdict":"NOT_IN_FORCE","checks":[{"check":"STATUS","outcome":"FAILED","title":"T","reason":"R"}],
                 "verification":{"status":"REVOKED","asOf":"2026-06-05T03:04:05Z","diploma":{"fullName":"Nguyễn Thị An"},
                  "revocation":{"effectiveOn":"2026-06-01","ground":"Gian lận"}}}""");

        upload("%PDF-".getBytes(StandardCharsets.UTF_8))
                .body(containsString("văn bằng không còn giá trị"))
                .body(containsString("01/06/2026"))
                .body(containsString("Gian lận"))
                .body(containsString("Nguyễn Thị An"));
    }

    @Test
    void a_genuine_file_from_before_a_correction_says_by_which_decision_it_was_corrected() {
        checks(200, """
                {"verdict":"NOT_IN_FORCE","checks":[{"check":"REGISTER","outcome":"FAILED","title":"T","reason":"R"}],
                 "verification":{"status":"CORRECTED","asOf":"2026-06-05T03:04:05Z","diploma":{"fullName":"Nguyễn Thị An"},
                  "correction":{"correctedOn":"2026-06-02","decisionNumber":"7/QĐ-CS","decidedOn":"2026-06-01"}}}""");

        upload("%PDF-".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body(containsString("class=\"verdict bad\""))
                .body(containsString("không còn đúng với sổ gốc hiện nay"))
                .body(containsString("02/06/2026"))
                .body(containsString("Theo Quyết định số 7/QĐ-CS ngày 01/06/2026."))
                .body(not(containsString("Tệp là thật và văn bằng đang có giá trị")));
    }

    @Test
    void a_file_under_a_disowned_seal_is_neither_green_nor_red() {
        var answer = """
                {"verdict":"SEAL_DISOWNED","checks":[],%s
                 "verification":{"status":"VALID","seal":"%s","diploma":{"fullName":"Nguyễn Thị An"}}}""";
        checks(200, answer.formatted("", "DISOWNED"));
        upload("%PDF-".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body(containsString("class=\"verdict odd\""))
                .body(containsString("niêm phong của tệp không còn giá trị"))
                .body(containsString("hiện chưa có tệp mới"))
                .body(containsString("Nguyễn Thị An"));

        checks(
                200,
                answer.formatted("\"sealedAnew\":{\"document\":\"/api/public/v1/diplomas/x/document\"},", "RESEALED"));
        upload("%PDF-".getBytes(StandardCharsets.UTF_8))
                .body(containsString("class=\"verdict odd\""))
                .body(containsString("href=\"/api/public/v1/diplomas/x/document\""));
    }

    @Test
    void a_file_says_who_sealed_and_who_signed_it_where_the_register_knows_them() {
        checks(200, """
                {"verdict":"VALID","checks":[],"signatures":[
                  {"field":"institution","title":"Đóng dấu số","by":"Trường Cao đẳng <Minh họa>"},
                  {"field":"signer","title":"Người ký số","by":"Nguyễn Văn Hiệu"},
                  {"field":"signer","title":"Chữ ký của người lạ"}]}""");

        upload("%PDF-".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body(containsString("Đóng dấu số: Trường Cao đẳng &lt;Minh họa&gt;"))
                .body(containsString("Người ký số: Nguyễn Văn Hiệu"))
                .body(not(containsString("Chữ ký của người lạ")));
    }

    @Test
    void files_that_are_missing_too_large_or_odd_are_named_so() {
        upload(new byte[0]).statusCode(400).body(containsString("Chưa chọn tệp"));
        checks(415, "{}");
        neighbours.training.stubFor(
                post(urlEqualTo("/api/public/v1/certificates/document-checks")).willReturn(json(415, "{}")));
        upload("odd".getBytes(StandardCharsets.UTF_8)).statusCode(400).body(containsString("Không kiểm tra được"));
        checks(500, "oops");
        upload("odd".getBytes(StandardCharsets.UTF_8)).statusCode(503).body(containsString("Chưa tra cứu được"));
        checks(200, "{\"verdict\":\"SOMETHING_NEW\"}");
        upload("odd".getBytes(StandardCharsets.UTF_8)).statusCode(503);
        upload(new byte[6 * 1024 * 1024]).statusCode(413);
    }

    @Test
    void an_answer_to_a_form_can_not_be_reloaded_by_address() {
        for (var form : new String[] {"/verify/number", "/verify/file"}) {
            visit().redirects()
                    .follow(false)
                    .get(form)
                    .then()
                    .statusCode(303)
                    .header("Location", is("/verify?lang=vi"));
        }
    }

    @Test
    void a_page_says_how_to_check_without_this_service() {
        visit().get("/verify/offline").then().statusCode(200).body(containsString("register-verifier"));
        visit().get("/verify/offline?lang=en").then().body(containsString("Checking without this service"));
        neighbours.records.verify(0, getRequestedFor(anyUrl()));
    }

    private ValidatableResponse send(String number, String name, String born) {
        return visit().formParam("kind", "serial")
                .formParam("number", number)
                .formParam("fullName", name)
                .formParam("dateOfBirth", born)
                .formParam("institution", "")
                .post("/verify/number")
                .then();
    }

    private ValidatableResponse sendIn(String language) {
        return visit().formParam("kind", "serial")
                .formParam("number", "CD-000123")
                .formParam("fullName", "An")
                .formParam("dateOfBirth", "2004-03-09")
                .post("/verify/number?lang=" + language)
                .then();
    }

    private ValidatableResponse upload(byte[] content) {
        return visit().multiPart("file", "diploma.bin", content, "application/octet-stream")
                .post("/verify/file")
                .then();
    }

    private void numbers(int status, String body) {
        neighbours.records.stubFor(
                post(urlEqualTo("/api/public/v1/verifications")).willReturn(json(status, body)));
    }

    private void checks(int status, String body) {
        neighbours.records.stubFor(
                post(urlEqualTo("/api/public/v1/document-checks")).willReturn(json(status, body)));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private static RequestSpecification visit() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .header("X-Forwarded-For", "192.0.3." + visitor++);
    }
}
