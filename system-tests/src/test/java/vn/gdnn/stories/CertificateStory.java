package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.PROVINCE;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Courses.TRAINING;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What staff completed becomes a certificate that anyone can check, though the service dies in between. */
@Order(8)
@TestMethodOrder(OrderAnnotation.class)
class CertificateStory {

    private static final String PUBLIC = "/api/public/v1/certificates/";
    private static final int COMPLETED = 600;
    private static final Duration RECOVERY = Duration.ofMinutes(4);

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        completed();
    }

    @Test
    @Order(1)
    void what_was_completed_is_certified_once_though_the_service_is_killed_in_between() {
        // nobody asks for them: each completion brings its certificate about
        await("some certificates")
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count("certificate c join completed_training t on t.institution = c.institution"
                                + " and t.id = c.completion where t.title = 'Bồi dưỡng trong truyện'")
                        > 0);
        Suite.kill("training-service");

        await("all certificates")
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(certified()).isEqualTo(COMPLETED));
        assertThat(count("certificate_due")).isZero();
        assertThat(reads("select count(*) - count(distinct completion) from certificate"))
                .isEqualTo("0");
        await("the service is back")
                .atMost(RECOVERY)
                .ignoreExceptions()
                .untilAsserted(() -> HEAD.reads(TRAINING + "certificates/missing")
                        .statusCode(200)
                        .body("items.size()", is(0)));

        var certificate = HEAD.reads(TRAINING + "certificates?limit=1")
                .statusCode(200)
                .extract()
                .jsonPath();
        var publicId = certificate.getString("items[0].publicId");
        anyoneSees(publicId, "Chứng nhận có hiệu lực");
        standsInTheLog(publicId);
        var file = RestAssured.get(PUBLIC + publicId + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        whoBringsItIsTold(file, "Tệp là thật và chứng nhận bồi dưỡng đang có hiệu lực");
        whoBringsItIsTold(changed(file), "Tệp không đáng tin cậy");
        var method = method(publicId);
        untilInTheDidDocument("CDHN01", hasItem(method));

        disowned(method.substring(method.indexOf('#') + 1));
        untilInTheDidDocument("CDHN01", not(hasItem(method)));
        RestAssured.get(PUBLIC + publicId)
                .then()
                .statusCode(200)
                .body("status", is("IN_FORCE"))
                .body("seal", is("DISOWNED"));
        RestAssured.get(PUBLIC + publicId + "/credential")
                .then()
                .statusCode(409)
                .body("code", is("SEAL_DISOWNED"));
        anyoneSees(publicId, "Cơ sở đã từ bỏ khóa dùng để ký");
        whoBringsItIsTold(file, "chữ ký của tệp không còn giá trị");

        HEAD.acts(
                        TRAINING + "certificates/" + certificate.getString("items[0].id"),
                        "/revocation",
                        Map.of("reason", "Ghi sai họ tên"))
                .statusCode(200);
        anyoneSees(publicId, "Chứng nhận đã bị thu hồi");
        whoBringsItIsTold(file, "chứng nhận bồi dưỡng không còn hiệu lực");
    }

    /** The register of diplomas does not know the file, so training is asked. */
    private static void whoBringsItIsTold(byte[] file, String verdict) {
        given().multiPart("file", "chung-nhan.pdf", file, "application/pdf")
                .post(Suite.gateway() + "/verify/file")
                .then()
                .statusCode(200)
                .body(containsString(verdict));
    }

    private static byte[] changed(byte[] file) {
        var changed = file.clone();
        changed[2_000] ^= 1;
        return changed;
    }

    /** The realm has one officer of the province: that a second one offered the course is entered behind the services' back. */
    @Test
    @Order(2)
    void a_course_of_the_province_is_certified_under_the_provinces_key() {
        var staff = known("GV-CUA-SO", "Lê Văn Sở");
        var session = heldByProvince();
        var signUp = COLLEGE.sends(TRAINING + "sign-ups", Map.of("sessionId", session, "staffId", staff))
                .statusCode(201)
                .extract()
                .<String>path("id");
        await("the meeting has begun")
                .atMost(RECOVERY)
                .until(
                        () -> PROVINCE.asks()
                                .contentType(ContentType.JSON)
                                .body(Map.of("entries", List.of(Map.of("signUpId", signUp, "present", true))))
                                .put(TRAINING + "sessions/" + session + "/attendance/1")
                                .then(),
                        answer -> answer.extract().statusCode() == 200);

        var made = await("the certificate")
                .atMost(RECOVERY)
                .until(
                        () -> HEAD.reads(TRAINING + "certificates?staff=" + staff)
                                .extract()
                                .jsonPath(),
                        page -> page.getList("items").size() == 1);

        var id = made.getString("items[0].id");
        var publicId = made.getString("items[0].publicId");
        var issuer = made.getString("items[0].issuer");
        assertThat(issuer).isEqualTo("province-01");
        RestAssured.get(PUBLIC + publicId)
                .then()
                .statusCode(200)
                .body("status", is("IN_FORCE"))
                .body("paper.issuer.name", is("Sở Giáo dục và Đào tạo Hà Nội"))
                .body("paper.school.code", is("CDHN01"));
        anyoneSees(publicId, "Sở Giáo dục và Đào tạo Hà Nội");
        standsInTheLog(publicId);
        var method = method(publicId);
        assertThat(method).contains(":institutions:province-01#training-");
        untilInTheDidDocument(issuer, hasItem(method));
        RestAssured.get("/institutions/CDHN01/did.json").then().body("assertionMethod", not(hasItem(method)));
        PROVINCE.reads(TRAINING + "signing-keys").body("id", hasItem(method.substring(method.indexOf('#') + 1)));
        var certificate = TRAINING + "certificates/" + id;
        var wrong = Map.of("reason", "Ghi sai họ tên");
        HEAD.acts(certificate, "/revocation", wrong).statusCode(403).body("code", is("CERTIFICATE_OF_ANOTHER_ISSUER"));
        PROVINCE.acts(certificate, "/revocation", wrong).statusCode(200);
        anyoneSees(publicId, "Chứng nhận đã bị thu hồi");
    }

    private static String heldByProvince() {
        var course = Courses.drafted(
                PROVINCE,
                "CB",
                Map.of(
                        "code", "NLS-SO",
                        "subject", "DIGITAL_COMPETENCE",
                        "title", "Dạy học số của Sở",
                        "provider", "Sở Giáo dục và Đào tạo Hà Nội"));
        does(
                "update course set status = 'OFFERED', offered_by = 'another-officer', offered_at = now() where id = ?::uuid",
                course);
        var begins = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        return Courses.scheduled(PROVINCE, course, begins, Duration.ofHours(1), 5, "province");
    }

    private static String known(String code, String fullName) {
        return REGISTRAR
                .sendsOnceKnown(
                        TRAINING + "staff",
                        Map.of(
                                "code", code,
                                "fullName", fullName,
                                "position", "TEACHER",
                                "dateOfBirth", "1980-05-01",
                                "employedSince", "2010-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The gateway asks whom the id names. */
    private static void anyoneSees(String publicId, String verdict) {
        given().accept("text/html")
                .get(Suite.gateway() + "/verify/" + publicId)
                .then()
                .statusCode(200)
                .body(containsString(verdict));
    }

    private static void standsInTheLog(String publicId) {
        var act = await("the act stands in the log")
                .atMost(RECOVERY)
                .until(
                        () -> RestAssured.get(PUBLIC + publicId).jsonPath(),
                        found -> "LOGGED".equals(found.getString("log.acts[0].standing")));
        var inclusion = "log.acts[0].inclusion.";
        assertThat(act.getString(inclusion + "checkpoint")).contains("\n" + act.getLong(inclusion + "size") + "\n");
        RestAssured.get("/log/inclusion?leafHash=" + leafHash(act.getString("log.acts[0].commitment")) + "&size="
                        + act.getLong(inclusion + "size"))
                .then()
                .statusCode(200)
                .body("index", is(act.getInt(inclusion + "index")))
                .body("path", is(act.getList(inclusion + "path")));
    }

    /** RFC 6962, section 2.1. */
    private static String leafHash(String commitment) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(Base64.getDecoder().decode(commitment)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String method(String publicId) {
        var credential = RestAssured.get(PUBLIC + publicId + "/credential").asString();
        return JsonPath.from(credential).getString("proof.verificationMethod");
    }

    /** The keys that vouch for what the issuer states, as the register tells them once it has heard of a change. */
    private static void untilInTheDidDocument(String issuer, Matcher<?> methods) {
        await("the keys of " + issuer)
                .atMost(RECOVERY)
                .untilAsserted(() -> RestAssured.get("/institutions/" + issuer + "/did.json")
                        .then()
                        .body("assertionMethod", methods));
    }

    private static void disowned(String key) {
        var keys = TRAINING + "signing-keys/" + key;
        var report = REGISTRAR
                .sends(keys + "/compromise-reports", Map.of("reason", "Máy chủ bị xâm nhập"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        HEAD.acts(keys, "/compromise-reports/" + report + "/approval", Map.of()).statusCode(200);
    }

    /** As sessions complete them; told behind the services' back, all in one moment. */
    private static void completed() {
        var staff = known("GV-CHUNG-NHAN", "Nguyễn Thị Minh");
        does("""
                insert into completed_training (institution, id, version, staff_member, subject, title, provider, completed_on,
                                                standing, session)
                select 'CDHN01', gen_random_uuid(), 0, ?::uuid, 'OTHER', 'Bồi dưỡng trong truyện', 'Trường', '2026-01-15',
                       'COMPLETED', gen_random_uuid()
                from generate_series(1, ?)""", staff, COMPLETED);
    }

    private static int certified() {
        return count("certificate c join completed_training t on t.institution = c.institution and t.id = c.completion"
                + " where t.title = 'Bồi dưỡng trong truyện'");
    }

    private static int count(String from) {
        return Integer.parseInt(reads("select count(*) from " + from));
    }

    private static String reads(String query) {
        return with(query, List.of(), true);
    }

    private static void does(String statement, Object... parameters) {
        with(statement, List.of(parameters), false);
    }

    private static String with(String sql, List<Object> parameters, boolean answers) {
        var url = "jdbc:postgresql://localhost:" + Suite.port("POSTGRES") + "/training";
        try (var connection = DriverManager.getConnection(url, "training_owner", "training_owner-password");
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            if (!answers) {
                statement.executeUpdate();
                return "";
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
