package vn.gdnn.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.records.School.HANOI;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

/** What schools send, as they send it. */
public final class Requests {

    public static final String HEAD = "Nguyễn Văn Hiệu";
    /** When diplomas are entered, signed and issued, unless a test says otherwise. */
    public static final LocalDate ISSUE_DAY = LocalDate.of(2026, 6, 25);

    /** Today, as a request says it. */
    public static final String TODAY = LocalDate.now(Clocks.VIETNAM).toString();

    private static final String ROOT = "/api/records/v1/";

    private Requests() {}

    public static RequestSpecification registrar(String institution) {
        return Tokens.institution(institution, "registrar").contentType(ContentType.JSON);
    }

    public static RequestSpecification registrar() {
        return registrar(HANOI);
    }

    public static RequestSpecification head() {
        return Tokens.bearer(Tokens.token("head", Map.of("institution", HANOI, "name", HEAD), "school-head"))
                .contentType(ContentType.JSON);
    }

    /** Asks for an enrolment that begins in the cohort's September. */
    public static ValidatableResponse enrol(
            String institution, String student, String programme, String mode, int cohort) {
        return registrar(institution)
                .body(Map.of(
                        "studentCode", student,
                        "programmeCode", programme,
                        "studyMode", mode,
                        "cohort", cohort,
                        "enrolledOn", cohort + "-09-05"))
                .post(ROOT + "enrolments")
                .then();
    }

    public static ValidatableResponse postResult(String enrolment, String module, int attempt, String mark) {
        return registrar()
                .body("""
                        {"moduleCode": "%s", "attempt": %d, "regularMarks": [%s], "periodicMarks": [%s],
                         "examMark": %s, "postedOn": "2026-01-15"}""".formatted(module, attempt, mark, mark, mark))
                .post(ROOT + "enrolments/" + enrolment + "/results")
                .then();
    }

    /** The registrar asks and the head approves; the body adds to or replaces the decision. */
    public static ValidatableResponse recognise(String enrolment, String extra) {
        var body = "{\"decisionNumber\": \"12/QĐ\", \"decidedOn\": \"2026-06-20\""
                + (extra.equals("{}") ? "}" : ", " + extra.substring(1));
        return recognise(HANOI, enrolment, body);
    }

    /** As {@link #recognise(String, String)}, at a school of choice; what is refused at once is answered at once. */
    public static ValidatableResponse recognise(String institution, String enrolment, Object decision) {
        var requests = ROOT + "enrolments/" + enrolment + "/recognition-requests";
        var asked = registrar(institution).body(decision).post(requests).then();
        if (asked.extract().statusCode() != 201) {
            return asked;
        }
        String request = asked.extract().path("id");
        return acting(
                head(institution),
                ROOT + "enrolments/" + enrolment,
                "recognition-requests/" + request + "/approval",
                Map.of());
    }

    public static String tag(String resource) {
        return registrar().get(ROOT + resource).then().statusCode(200).extract().header("ETag");
    }

    /** Entered on the day on which the diplomas of these tests are entered, signed and issued. */
    public static ValidatableResponse register(String enrolment, String serialNumber) {
        return TestClock.on(ISSUE_DAY, () -> registerToday(enrolment, serialNumber));
    }

    public static ValidatableResponse registerToday(String enrolment, String serialNumber) {
        return registrar()
                .body(Map.of("enrolmentId", enrolment, "serialNumber", serialNumber))
                .post(ROOT + "diplomas")
                .then();
    }

    public static ValidatableResponse act(RequestSpecification by, String diploma, String act, Map<String, ?> body) {
        return by.header("If-Match", tag("diplomas/" + diploma))
                .body(body)
                .post(ROOT + "diplomas/" + diploma + "/" + act)
                .then();
    }

    /** An act on a resource in the version that stands. */
    public static ValidatableResponse acting(RequestSpecification by, String resource, String act, Object body) {
        var version = RestAssured.given()
                .spec(by)
                .get(resource)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return RestAssured.given()
                .spec(by)
                .header("If-Match", version)
                .body(body)
                .post(resource + "/" + act)
                .then();
    }

    public static RequestSpecification head(String institution) {
        return Tokens.bearer(Tokens.token("head", Map.of("institution", institution, "name", HEAD), "school-head"))
                .contentType(ContentType.JSON);
    }

    /** Signed on the day of its entry. */
    public static ValidatableResponse sign(String diploma) {
        return TestClock.on(
                lastActOf(diploma), () -> act(head(), diploma, "signature", Map.of("title", "Hiệu trưởng")));
    }

    /** Issued on the day of its signature. */
    public static ValidatableResponse issue(String diploma) {
        return TestClock.on(lastActOf(diploma), () -> act(registrar(), diploma, "issue", Map.of()));
    }

    /** As {@link #issued()}, but all on this very day. */
    public static Map<String, String> issuedToday() {
        return issuedToday(School.graduate());
    }

    /** As {@link #issued(String)}, but all on this very day: what is checked with a key that began later than June. */
    public static Map<String, String> issuedToday(String enrolment) {
        return signedAndIssued(registerToday(enrolment, "HN" + School.newCode()));
    }

    private static LocalDate lastActOf(String diploma) {
        return LocalDate.parse(
                registrar().get(ROOT + "diplomas/" + diploma).then().extract().path("acts[-1].actedOn"));
    }

    /** The registrar asks for a revocation, decided on the day of its effect or, where that is to come, today. */
    public static ValidatableResponse askForRevocation(String diploma, String effectiveOn) {
        return askForRevocation(diploma, "FRAUD", effectiveOn);
    }

    private static ValidatableResponse askForRevocation(String diploma, String ground, String effectiveOn) {
        return registrar()
                .body(Map.of(
                        "groundCode",
                        ground,
                        "decisionNumber",
                        "99/QĐ",
                        "decidedOn",
                        effectiveOn.compareTo(TODAY) > 0 ? TODAY : effectiveOn,
                        "effectiveOn",
                        effectiveOn,
                        "reason",
                        "Hồ sơ giả"))
                .post(ROOT + "diplomas/" + diploma + "/revocation-requests")
                .then();
    }

    /** The registrar asks and the head approves. */
    public static ValidatableResponse revoke(String diploma, String effectiveOn) {
        return revoke(diploma, "FRAUD", effectiveOn);
    }

    /** As {@link #revoke(String, String)}, on a ground of choice. */
    public static ValidatableResponse revoke(String diploma, String ground, String effectiveOn) {
        String request = askForRevocation(diploma, ground, effectiveOn)
                .statusCode(201)
                .extract()
                .path("id");
        return act(head(), diploma, "revocation-requests/" + request + "/approval", Map.of());
    }

    /** The registrar asks for a new paper. */
    public static ValidatableResponse askForReissue(String diploma, Map<String, ?> order) {
        return registrar()
                .body(order)
                .post(ROOT + "diplomas/" + diploma + "/reissue-requests")
                .then();
    }

    /** The registrar asks and the head approves; the id of the new entry. */
    public static String reissue(String diploma, Map<String, ?> order) {
        String request = askForReissue(diploma, order).statusCode(201).extract().path("id");
        act(head(), diploma, "reissue-requests/" + request + "/approval", Map.of())
                .statusCode(200);
        return registrar().get(ROOT + "diplomas/" + diploma).then().extract().path("aftermath.replacedBy.id");
    }

    /** The registrar reports that somebody else may have the key, the head approves. */
    public static void disown(String institution, String key) {
        var reports = ROOT + "signing-keys/" + key + "/compromise-reports";
        var report = registrar(institution)
                .body(Map.of("reason", "Nghi lộ khóa"))
                .post(reports)
                .then()
                .statusCode(201)
                .extract();
        head(institution)
                .header("If-Match", report.header("ETag"))
                .post(reports + "/" + report.path("id") + "/approval")
                .then()
                .statusCode(200);
    }

    /** The registrar asks that the holder's name be corrected by decision 7/QĐ-CS of that day, the head approves. */
    public static void correct(String diploma, String decidedOn) {
        String request = registrar()
                .body(Map.of(
                        "groundCode", "CIVIL_STATUS_CHANGED",
                        "decisionNumber", "7/QĐ-CS",
                        "decidedOn", decidedOn,
                        "evidence", "Trích lục 5/TLKS",
                        "fullName", "Nguyễn Thị Ngọc Anh"))
                .post(ROOT + "diplomas/" + diploma + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(head(), diploma, "corrections/" + request + "/approval", Map.of()).statusCode(200);
    }

    /** The registrar asks that the diplomas of a disowned key be sealed anew, the head approves; the job's id. */
    public static String reseal(String institution, String key, Map<String, ?> which) {
        var resealings = ROOT + "signing-keys/" + key + "/resealings";
        var asked = registrar(institution)
                .body(which)
                .post(resealings)
                .then()
                .statusCode(201)
                .extract();
        head(institution)
                .post(resealings + "/" + asked.path("id") + "/approval")
                .then()
                .statusCode(200);
        return asked.path("particulars.job");
    }

    /** An issued diploma's id and public id. */
    public static Map<String, String> issued() {
        return issued(School.graduate());
    }

    /** As {@link #issued()}, of a recognised graduate's enrolment. */
    public static Map<String, String> issued(String enrolment) {
        return signedAndIssued(register(enrolment, "HN" + School.newCode()));
    }

    private static Map<String, String> signedAndIssued(ValidatableResponse entry) {
        var view = entry.statusCode(201).extract();
        String id = view.path("id");
        sign(id).statusCode(200);
        issue(id).statusCode(200);
        var found = new HashMap<String, String>();
        found.put("id", id);
        found.put("publicId", view.path("publicId"));
        return found;
    }

    /** The registrar asks for a module to be exempted, the head agrees. */
    public static void exempt(String enrolment, String module) {
        String request = registrar()
                .body("""
                        {"decisionNumber": "21/QĐ-MT", "decidedOn": "2023-10-02", "modules": [{"enrolmentId": "%s",
                         "moduleCode": "%s", "ground": "Đã có chứng chỉ", "evidence": "Chứng chỉ 0012/2022"}]}""".formatted(enrolment, module))
                .post(ROOT + "exemption-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        head().post(ROOT + "exemption-requests/" + request + "/approval").then().statusCode(200);
    }

    /** The registrar asks for the result of an earlier enrolment of the same person to be taken over; the request's id. */
    public static String askToTakeOver(String enrolment, String earlier, String module) {
        return registrar()
                .body("""
                        {"decisionNumber": "21/QĐ-MT", "decidedOn": "2026-03-02", "modules": [{"enrolmentId": "%s",
                         "moduleCode": "%s", "ground": "Đã học", "evidence": "Bảng điểm", "fromEnrolmentId": "%s"}]}""".formatted(enrolment, module, earlier))
                .post(ROOT + "exemption-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As {@link #askToTakeOver}, and the head agrees. */
    public static void takeOver(String enrolment, String earlier, String module) {
        var request = askToTakeOver(enrolment, earlier, module);
        head().post(ROOT + "exemption-requests/" + request + "/approval").then().statusCode(200);
    }

    /** The registrar corrects the only result of a module. */
    public static ValidatableResponse correct(String enrolment, String module, String mark) {
        var results = ROOT + "enrolments/" + enrolment + "/results";
        String result = registrar().get(results).then().extract().path("find { it.moduleCode == '" + module + "' }.id");
        return registrar()
                .header("If-Match", "\"0\"")
                .body("""
                        {"regularMarks": [%s], "examMark": %s, "decisionNumber": "3/QĐ", "decidedOn": "2026-07-01",
                         "reason": "Chấm lại"}""".formatted(mark, mark))
                .post(results + "/" + result + "/corrections")
                .then();
    }

    /** Sends a CSV file and waits for its job. */
    public static ValidatableResponse imported(String collection, List<String> lines) {
        return imported(collection, lines, "PARTIAL");
    }

    public static ValidatableResponse imported(String collection, List<String> lines, String mode) {
        return imported(HANOI, collection, lines, mode);
    }

    public static ValidatableResponse imported(String institution, String collection, List<String> lines, String mode) {
        String id = Tokens.institution(institution, "registrar")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .body((String.join("\n", lines) + "\n").getBytes(UTF_8))
                .post(ROOT + collection + "/imports?mode=" + mode)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> registrar(institution)
                                .get(ROOT + "imports/" + id)
                                .then()
                                .statusCode(200),
                        job -> Set.of("DONE", "FAILED").contains(job.extract().<String>path("status")));
    }

    /** Brings a file along and asks whether it is genuine. */
    public static ValidatableResponse checkFile(String type, byte[] file, String language) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .header("Accept-Language", language)
                .contentType(type)
                .body(file)
                .post("/api/public/v1/document-checks")
                .then();
    }

    public static ValidatableResponse errorsOf(ValidatableResponse job) {
        return registrar()
                .get(ROOT + "imports/" + job.extract().<String>path("id") + "/errors")
                .then()
                .statusCode(200);
    }
}
