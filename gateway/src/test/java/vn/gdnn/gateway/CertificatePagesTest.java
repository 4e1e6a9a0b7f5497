package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CertificatePagesTest {

    private static final String ID = "u0123456789abcdefghjkmnpqrstvwxyz";
    private static final String ASKED = "/api/public/v1/certificates/" + ID;
    private static final String CERTIFICATE = """
            {"publicId":"%s","status":"%s","on":"2026-06-05",
             "paper":{"number":"CDHN01.BD.2026/1","fullName":"Nguyễn Thị <b>An</b>",
              "school":{"code":"CDHN01","name":"Trường Cao đẳng Hà Nội"},
              "issuer":{"code":"province-01","name":"Sở Giáo dục và Đào tạo"},
              "training":{"subject":"DIGITAL_COMPETENCE","title":"Dạy học số","provider":"Trường ĐHSPKT",
               "components":["1.1"],"completedOn":"2026-01-15"},
              "issuedOn":"2026-01-20","validUntil":"2026-06-01"},
             "revokedFrom":%s,"log":{"acts":[{"number":1,"standing":"%s","ageSeconds":7}]}}
            """;

    private static int visitor;

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void the_id_says_that_training_is_to_be_asked() {
        answer(200, CERTIFICATE.formatted(ID, "IN_FORCE", "null", "LOGGED"));

        visit().get("/verify/" + ID)
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body(containsString("<html lang=\"vi\">"))
                .body(containsString("Chứng nhận có hiệu lực"))
                .body(containsString("Trường Cao đẳng Hà Nội"))
                .body(containsString("Sở Giáo dục và Đào tạo"))
                .body(containsString("Dạy học số"))
                .body(containsString("20/01/2026"))
                .body(containsString("nhật ký chung"))
                .body(containsString("Nguyễn Thị &lt;b&gt;An"))
                .body(containsString(ASKED + "/document"));
        neighbours.records.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void the_page_speaks_english_and_tells_how_long_the_log_has_been_waited_for() {
        answer(200, CERTIFICATE.formatted(ID, "EXPIRED", "null", "PENDING"));

        visit().get("/verify/" + ID + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<title>The certificate has expired"))
                .body(containsString("Documents of the certificate"))
                .body(containsString("It held until 31 May 2026"))
                .body(containsString("(7 s)"));
    }

    @Test
    void a_revoked_one_has_no_file_to_open() {
        answer(200, CERTIFICATE.formatted(ID, "REVOKED", "\"2026-03-01\"", "NOT_ASKED"));

        visit().get("/verify/" + ID)
                .then()
                .body(containsString("Chứng nhận đã bị thu hồi"))
                .body(containsString("01/03/2026"))
                .body(not(containsString("/document\"")));
    }

    @Test
    void one_that_a_disowned_key_signed_has_no_file_and_is_not_called_valid_where_that_is_not_known() {
        answer(200, disowned("UNDETERMINED", "NOT_ASKED"));
        visit().get("/verify/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("Không xác định được chứng nhận có giá trị hay không"))
                .body(containsString("class=\"verdict odd\""))
                .body(not(containsString("Chứng nhận có hiệu lực")))
                .body(containsString("Cơ sở đã từ bỏ khóa"))
                .body(not(containsString(ASKED + "/document")))
                .body(not(containsString(ASKED + "/credential")));

        answer(200, disowned("IN_FORCE", "LOGGED"));
        visit().get("/verify/" + ID + "?lang=en")
                .then()
                .body(containsString("The certificate is in force"))
                .body(containsString("has disowned a key"))
                .body(not(containsString(ASKED + "/document")));
    }

    private static String disowned(String status, String log) {
        return CERTIFICATE
                .formatted(ID, status, "null", log)
                .replace("\"revokedFrom\"", "\"seal\":\"DISOWNED\",\"revokedFrom\"");
    }

    @Test
    void what_nobody_has_and_nobody_can_say_is_told_apart() {
        answer(404, "{\"publicId\":\"x\",\"status\":\"UNKNOWN\",\"on\":\"2026-06-05\"}");
        visit().get("/verify/" + ID).then().statusCode(404).body(containsString("Không tìm thấy chứng nhận"));

        answer(200, CERTIFICATE.formatted(ID, "SUSPENDED", "null", "LOGGED"));
        visit().get("/verify/" + ID)
                .then()
                .statusCode(503)
                .header("Retry-After", is("30"))
                .body(not(containsString("Nguyễn Thị")));

        answer(500, "{}");
        visit().get("/verify/" + ID).then().statusCode(503).header("Retry-After", is("30"));
    }

    @Test
    void the_public_answers_of_certificates_come_from_training_and_all_others_from_records() {
        answer(200, CERTIFICATE.formatted(ID, "IN_FORCE", "null", "LOGGED"));

        visit().get(ASKED).then().statusCode(200).body("status", is("IN_FORCE"));
        visit().get("/api/public/v1/certificates/status-lists/CDHN01/1").then().statusCode(200);
        neighbours.training.verify(1, getRequestedFor(urlEqualTo("/api/public/v1/certificates/status-lists/CDHN01/1")));
        // a test before may have left records alone: its circuit is open for some seconds
        await().atMost(Duration.ofSeconds(20))
                .until(() -> visit().get("/api/public/v1/diplomas/D1").statusCode() == 200);
        neighbours.records.verify(1, getRequestedFor(urlEqualTo("/api/public/v1/diplomas/D1")));
    }

    /** Of the alphabet of diplomas' ids, and as long: none of them is asked of training. */
    @Test
    void an_id_of_a_diploma_is_never_one_of_a_certificate() {
        for (var id : new String[] {
            "0123456789abcdefghjkmnpqrstvwxyz", "v0123456789abcdefghjkmnpqrstvwxy", "U" + ID.substring(1)
        }) {
            visit().get("/verify/" + id);
        }

        neighbours.training.verify(0, getRequestedFor(anyUrl()));
    }

    private void answer(int status, String body) {
        neighbours.training.stubFor(get(urlEqualTo(ASKED))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private static RequestSpecification visit() {
        return given().header("X-Forwarded-For", "203.0.113." + visitor++ % 250);
    }
}
