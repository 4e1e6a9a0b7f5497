package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the two services speaks about a file that a visitor sends. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CertificateFilesTest {

    private static final String DIPLOMAS = "/api/public/v1/document-checks";
    private static final String CERTIFICATES = "/api/public/v1/certificates/document-checks";
    private static final String STRANGE = """
            {"verdict":"FAILED","recognised":false,"checks":[
              {"check":"%s","outcome":"FAILED","code":"%s","title":"Người ký","reason":"Không biết"}]}""";
    private static final String CERTIFICATE = """
            {"verdict":"%s","recognised":true,"checks":[
              {"check":"INTACT","outcome":"PASSED","code":"UNCHANGED","title":"Nguyên vẹn","reason":"Không đổi"}],
             "certificate":{"publicId":"u0","status":"%s","on":"2026-06-05","revokedFrom":"2026-03-01",
              "paper":{"number":"CDHN01.BD.2026/1","fullName":"Nguyễn Thị <b>An</b>",
               "issuer":{"name":"Trường Cao đẳng Hà Nội"},"training":{"title":"Dạy học số","completedOn":"2026-01-15"},
               "issuedOn":"2026-01-20","validUntil":"2026-06-01"}}}""";

    private static int visitor;

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void a_file_that_the_register_of_diplomas_does_not_recognise_may_be_a_certificate() {
        answers(neighbours.records, DIPLOMAS, STRANGE.formatted("SIGNER", "STRANGER"));
        answers(neighbours.training, CERTIFICATES, CERTIFICATE.formatted("VALID", "IN_FORCE"));

        upload("vi")
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body(containsString("<html lang=\"vi\">"))
                .body(containsString("class=\"verdict good\""))
                .body(containsString("Tệp là thật và chứng nhận bồi dưỡng đang có hiệu lực"))
                .body(containsString("Nguyên vẹn"))
                .body(containsString("Nguyễn Thị &lt;b&gt;An"))
                .body(containsString("Trường Cao đẳng Hà Nội"))
                .body(not(containsString("không đáng tin cậy")));
        neighbours.training.verify(
                postRequestedFor(urlEqualTo(CERTIFICATES)).withHeader("Content-Type", equalTo("application/pdf")));
        upload("en").body(containsString("The file is genuine and the certificate of training is in force"));
    }

    @Test
    void of_a_revoked_and_an_expired_certificate_and_under_a_disowned_key_it_says_so() {
        answers(neighbours.records, DIPLOMAS, STRANGE.formatted("SIGNER", "STRANGER"));

        answers(neighbours.training, CERTIFICATES, CERTIFICATE.formatted("NOT_IN_FORCE", "REVOKED"));
        upload("vi")
                .body(containsString("class=\"verdict bad\""))
                .body(containsString("chứng nhận bồi dưỡng không còn hiệu lực"))
                .body(containsString("01/03/2026"));
        answers(neighbours.training, CERTIFICATES, CERTIFICATE.formatted("NOT_IN_FORCE", "EXPIRED"));
        upload("vi").body(containsString("31/05/2026"));
        answers(neighbours.training, CERTIFICATES, CERTIFICATE.formatted("SEAL_DISOWNED", "UNDETERMINED"));
        upload("vi")
                .body(containsString("class=\"verdict odd\""))
                .body(containsString("chữ ký của tệp không còn giá trị"))
                .body(containsString("không căn cứ vào tệp"));
    }

    @Test
    void what_the_register_of_diplomas_recognises_is_asked_of_nobody_else() {
        answers(
                neighbours.records,
                DIPLOMAS,
                STRANGE.formatted("INTACT", "CHANGED_AFTER_SIGNING").replace("false", "true"));

        upload("vi").statusCode(200).body(containsString("Tệp không đáng tin cậy"));
        neighbours.training.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void a_changed_file_of_a_certificate_is_not_to_be_trusted() {
        answers(neighbours.records, DIPLOMAS, STRANGE.formatted("SIGNER", "STRANGER"));
        answers(
                neighbours.training,
                CERTIFICATES,
                STRANGE.formatted("INTACT", "CHANGED_AFTER_SIGNING").replace("false", "true"));

        upload("vi").body(containsString("class=\"verdict bad\"")).body(containsString("Tệp không đáng tin cậy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNED NO_SIGNATURE", "READABLE NOT_A_PDF", "CREDENTIAL_FORM MALFORMED"})
    void a_scan_speaks_neither_for_the_paper_nor_against_it(String found) {
        var step = found.split(" ");
        answers(neighbours.records, DIPLOMAS, STRANGE.formatted(step[0], step[1]));
        answers(neighbours.training, CERTIFICATES, STRANGE.formatted(step[0], step[1]));

        upload("vi")
                .statusCode(200)
                .body(containsString("class=\"verdict odd\""))
                .body(containsString("không nói lên giấy tờ là thật hay giả"))
                .body(not(containsString("không đáng tin cậy")));
    }

    @Test
    void a_stranger_s_file_is_not_to_be_trusted_and_not_called_so_while_one_service_is_silent() {
        answers(neighbours.records, DIPLOMAS, STRANGE.formatted("SIGNER", "STRANGER"));
        answers(neighbours.training, CERTIFICATES, STRANGE.formatted("SIGNER", "STRANGER"));
        upload("vi").statusCode(200).body(containsString("Tệp không đáng tin cậy"));

        neighbours.training.stubFor(
                post(urlEqualTo(CERTIFICATES)).willReturn(aResponse().withStatus(500)));
        upload("vi").statusCode(503).body(not(containsString("không đáng tin cậy")));
    }

    @Test
    void the_keys_of_receipts_are_public_and_the_imports_are_not() {
        for (var service : new WireMockServer[] {neighbours.training, neighbours.records, neighbours.curriculum}) {
            service.stubFor(get(anyUrl()).willReturn(aResponse().withBody("{\"keys\":[]}")));
        }
        for (var service : new String[] {"training", "records", "curriculum"}) {
            given().get("/api/" + service + "/v1/import-receipt-keys").then().statusCode(200);
            given().get("/api/" + service + "/v1/imports/x/receipt").then().statusCode(401);
        }
    }

    private static void answers(WireMockServer service, String place, String body) {
        service.stubFor(post(urlEqualTo(place))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private static ValidatableResponse upload(String language) {
        return given().header("X-Forwarded-For", "203.0.113." + visitor++ % 250)
                .multiPart("file", "a.pdf", "%PDF-".getBytes(UTF_8), "application/octet-stream")
                .post("/verify/file?lang=" + language)
                .then();
    }
}
