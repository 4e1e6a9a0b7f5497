package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ConsentPagesTest {

    private static final String CONSENTS = "/api/public/v1/diplomas/D1/consents";
    private static final String ID = "0198a7c2-0000-7000-8000-000000000001";
    private static final String GIVEN = """
            {"items":[{"id":"%s","audience":"Công ty <Một>","purpose":"Tuyển dụng","expiresOn":"2026-12-31",
              "grantedAt":"2026-06-05T03:04:05Z",
              "uses":[{"usedAt":"2026-06-06T03:04:05Z","statedAudience":"Phòng nhân sự","outcome":"OPEN"},
                      {"usedAt":"2026-06-07T03:04:05Z","statedAudience":"Công ty khác","outcome":"OTHER_AUDIENCE"}]}]}
            """.formatted(ID);

    private static final String CODE = "7K3M-Q2ZT-9V4C-X8NP";

    private static int visitor;

    Neighbours neighbours;

    @BeforeEach
    void one_consent() {
        neighbours.quiet();
        neighbours.records.stubFor(any(urlPathMatching(CONSENTS + ".*")).willReturn(json(404, "{}")));
        neighbours.records.stubFor(get(urlEqualTo(CONSENTS))
                .withHeader("Holder-Code", equalTo(CODE))
                .willReturn(json(200, GIVEN)));
    }

    @Test
    void the_page_asks_for_a_code_that_only_the_holder_has() {
        for (var place : List.of("", "/grant", "/" + ID + "/withdrawal")) {
            visit().get("/verify/D1/consents" + place)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(containsString("Mã của người giữ văn bằng"))
                    .body(containsString("autocomplete=\"off\""))
                    .body(not(containsString("Công ty")))
                    .body(not(containsString("<script")))
                    .body(not(containsString("NOT_FOUND")));
        }
        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_code_that_is_not_the_holders_shows_and_does_nothing() {
        for (var code : List.of("7K3M-Q2ZT-9V4C-X8NQ", "", "1".repeat(41), "1\r\nX-Role: 2")) {
            for (var place : List.of("", "/grant", "/" + ID + "/withdrawal")) {
                with(code)
                        .formParam("audience", "Công ty Hai")
                        .formParam("purpose", "Tuyển dụng")
                        .formParam("expiresOn", "31/12/2026")
                        .post("/verify/D1/consents" + place)
                        .then()
                        .statusCode(404)
                        .header("Cache-Control", "no-store")
                        .body(containsString("không phải của người giữ"))
                        .body(not(containsString("Công ty")))
                        .body(not(containsString("7K3M")));
            }
        }
        with("7K3M-Q2ZT-9V4C-X8NQ")
                .post("/verify/D1/consents?lang=en")
                .then()
                .body(containsString("not the code of this"));
    }

    @Test
    void the_holder_sees_whom_the_diploma_may_be_shown_to_and_each_use() {
        with(" 7K3M-Q2ZT -9V4C-X8NP ")
                .post("/verify/D1/consents")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Công ty &lt;Một&gt;"))
                .body(containsString("31/12/2026"))
                .body(containsString("<dt>Đã kiểm tra</dt><dd>10:04 06/06/2026 · Phòng nhân sự"))
                .body(containsString("<dt>Thử kiểm tra nhưng bị từ chối</dt><dd>10:04 07/06/2026 · Công ty khác"))
                .body(not(containsString("<script")))
                .body(not(containsString("NOT_FOUND")));
        with(CODE).post("/verify/D1/consents?lang=en").then().body(containsString("Take back"));
    }

    @Test
    void a_consent_shows_its_token_once() {
        neighbours.records.stubFor(post(urlEqualTo(CONSENTS))
                .withHeader("Holder-Code", equalTo(CODE))
                .willReturn(json(201, "{\"id\":\"%s\",\"token\":\"T0K\"}".formatted(ID))));

        grant("Công ty Hai", "31/12/2026").statusCode(200).body(containsString("T0K"));

        neighbours.records.verify(postRequestedFor(urlEqualTo(CONSENTS)).withRequestBody(equalToJson("""
                {"audience":"Công ty Hai","purpose":"Tuyển dụng","expiresOn":"2026-12-31"}""")));
        with(CODE).post("/verify/D1/consents").then().body(not(containsString("T0K")));
    }

    @Test
    void terms_that_are_missing_or_refused_are_asked_for_again() {
        grant("", "31/12/2026").statusCode(400).body(containsString("không quá một năm"));
        neighbours.records.verify(0, postRequestedFor(urlEqualTo(CONSENTS)));
        neighbours.records.stubFor(
                post(urlEqualTo(CONSENTS)).willReturn(json(422, "{\"code\":\"CONSENT_DATE_INVALID\"}")));

        grant("Công ty Hai", "31/12/2099").statusCode(400).body(containsString("không quá một năm"));
        neighbours.records.stubFor(
                post(urlEqualTo(CONSENTS)).willReturn(json(409, "{\"code\":\"TOO_MANY_CONSENTS\"}")));

        grant("Công ty Hai", "31/12/2026").statusCode(400).body(containsString("nhiều nhất 50"));
    }

    @Test
    void a_consent_is_taken_back() {
        neighbours.records.stubFor(delete(urlEqualTo(CONSENTS + "/" + ID))
                .withHeader("Holder-Code", equalTo(CODE))
                .willReturn(aResponse().withStatus(204)));

        with(CODE)
                .post("/verify/D1/consents/" + ID + "/withdrawal")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("name=\"code\" value=\"" + CODE + "\""));

        neighbours.records.verify(deleteRequestedFor(urlEqualTo(CONSENTS + "/" + ID)));
    }

    @Test
    void a_register_that_does_not_answer_says_nothing_about_the_code() {
        neighbours.records.stubFor(get(urlEqualTo(CONSENTS)).willReturn(json(500, "{}")));

        with(CODE)
                .post("/verify/D1/consents")
                .then()
                .statusCode(503)
                .body(not(containsString("không phải của người giữ")));
    }

    private static ValidatableResponse grant(String audience, String until) {
        return with(CODE)
                .formParam("audience", audience)
                .formParam("purpose", "Tuyển dụng")
                .formParam("expiresOn", until)
                .post("/verify/D1/consents/grant")
                .then();
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private static RequestSpecification with(String code) {
        return visit().formParam("code", code);
    }

    private static RequestSpecification visit() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .header("X-Forwarded-For", "192.0.4." + visitor++);
    }
}
