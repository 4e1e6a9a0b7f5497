package vn.gdnn.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.askedOfSatisfaction;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.EveryExample;
import vn.gdnn.kit.testing.Examples;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

/** The examples of the contract, in the order in which a school, a province and the ministry would do these things. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ExamplesTest extends EveryExample {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON = "application/json";

    @Override
    protected void send(Examples examples) {
        Database.empty();
        Database.run("delete from approval_request; delete from institution_key; delete from parked_event");
        sendOfStaff(examples);
        examples.apart(ExamplesTest::sendOfTrainings)
                .apart(ExamplesTest::sendOfTransfers)
                .apart(ExamplesTest::sendOfCourses)
                .apart(ExamplesTest::sendOfSessions)
                .apart(ExamplesTest::sendOfParticipation)
                .apart(ExamplesTest::sendOfEffects)
                .apart(ExamplesTest::sendOfFrameworks)
                .apart(ExamplesTest::sendOfSettings)
                .apart(ExamplesTest::sendOfCertificates)
                .apart(ExamplesTest::sendOfKeys)
                .apart(ExamplesTest::sendFiles);
    }

    private static void sendOfStaff(Examples examples) {
        var minh = Map.of("id", id(examples.send("registerStaffMember", hanoi(), Map.of())));
        examples.send("changeStaffMember", ifMatch(hanoi(), "/staff/" + minh.get("id")), minh);
        examples.send("searchStaff", hanoi(), Map.of());
        examples.send("enterPosition", ifMatch(hanoi(), "/staff/" + minh.get("id")), minh);
        examples.send("assessOneself", hanoi(), Map.of("staffId", minh.get("id")));
        var lan = teacher("GV2");
        ifMatch(hanoi(), "/staff/" + lan)
                .body("{\"position\": \"TEACHER_MANAGER\", \"since\": \"2017-02-01\", \"reason\": \"Ghi bổ sung\"}")
                .post(STAFF + "/" + lan + "/positions")
                .then()
                .statusCode(200);
        var entry = Database.list("select id from held_position where since = date '2017-02-01'")
                .get(0);
        examples.send("correctPosition", ifMatch(hanoi(), "/staff/" + lan), Map.of("id", lan, "entry", entry));
        var soon = Map.of("id", lan, "on", TODAY.plusDays(20).toString());
        examples.send("recordDeparture", ifMatch(hanoi(), "/staff/" + lan), soon);
        examples.send("annulDeparture", ifMatch(hanoi(), "/staff/" + lan), soon);
        ifMatch(hanoi(), "/staff/" + lan)
                .body("{\"on\": \"2026-02-01\"}")
                .post(STAFF + "/" + lan + "/departure")
                .then()
                .statusCode(200);
        examples.send("rehireStaffMember", ifMatch(hanoi(), "/staff/" + lan), Map.of("id", lan));
    }

    private static void sendOfTrainings(Examples examples) {
        var minh = member("GV-014");
        var declared = id(examples.send("recordTraining", hanoi(), Map.of("id", minh)));
        var training = Map.of("id", declared);
        examples.sendFile("addEvidence", "application/pdf", "%PDF-1.7 giấy".getBytes(UTF_8), hanoi(), training);
        examples.sendFile("addEvidence", "image/jpeg", new byte[] {-1, -40, -1, -32, 0, 16}, hanoi(), training);
        examples.sendFile("addEvidence", "image/png", new byte[] {-119, 80, 78, 71, 13, 10, 26, 10}, hanoi(), training);
        examples.send("judgeTraining", ifMatch(ministry(), "/trainings/" + declared), training);
        var other = recorded(minh, "B");
        examples.send("annulTraining", ifMatch(hanoi(), "/trainings/" + other), Map.of("id", other));
    }

    private static void sendOfTransfers(Examples examples) {
        var on = TODAY.plusDays(5).toString();
        var first = offer(examples, teacher("GV31"), on);
        examples.send("rejectTransfer", danang(), Map.of("id", first));
        var second = offer(examples, teacher("GV32"), on);
        examples.send("acceptTransfer", danang(), Map.of("id", second));
        var third = offer(examples, teacher("GV33"), on);
        examples.send("withdrawTransfer", ifMatch(hanoi(), "/transfers/" + third), Map.of("id", third));
    }

    private static String offer(Examples examples, String staff, String on) {
        return id(examples.send("offerTransfer", hanoi(), Map.of("staffId", staff, "on", on)));
    }

    private static void sendOfCourses(Examples examples) {
        var draft = id(examples.send("draftCourse", manager("lan"), Map.of()));
        var course = Map.of("id", draft);
        examples.send("reviseCourse", ifMatch(manager("lan"), "/courses/" + draft), course);
        examples.send("offerCourse", ifMatch(manager("hoa"), "/courses/" + draft), course);
        examples.send("openCourseVersion", ifMatch(manager("lan"), "/courses/" + draft), course);
        var old = ofSchool(course("NLS-02"));
        examples.send("withdrawCourse", ifMatch(manager("lan"), "/courses/" + old), Map.of("id", old));
    }

    private static void sendOfSessions(Examples examples) {
        var offered = ofSchool(course("NLS-03"));
        var session = id(examples.send("scheduleSession", manager("lan"), Map.of("courseId", offered)));
        examples.send("changeSession", ifMatch(manager("lan"), "/sessions/" + session), Map.of("id", session));
        var minh = member("GV-014");
        var signUp = id(examples.send("signUp", hanoi(), Map.of("sessionId", session, "staffId", minh)));
        examples.send("withdrawSignUp", hanoi(), Map.of("id", signUp));
        examples.send("importSignUps", CSV, hanoi(), Map.of(Examples.ROWS, session));
        examples.send("importSignUps", NDJSON, hanoi(), Map.of(Examples.ROWS, session));
        examples.send("cancelSession", ifMatch(manager("lan"), "/sessions/" + session), Map.of("id", session));
    }

    private static void sendOfParticipation(Examples examples) {
        askedOfSatisfaction(TODAY);
        var rule = "\"attendancePercent\": 50, \"markNeeded\": 5.0, \"satisfaction\": \"HAI-LONG\"";
        var session = session(ofSchool(course("NLS-04", "", rule)), 5);
        String signUp = signedUp(session, teacher("GV41")).extract().path("id");
        Database.run("update sign_up set signed_up_at = now() - interval '20 days'; update course_session set"
                + " begins[1] = now() - interval '8 days', ends[1] = now() - interval '7 days' where id = '" + session
                + "'");
        var there = Map.of(
                "id",
                session,
                "meeting",
                "1",
                "signUpId",
                signUp,
                "takenOn",
                TODAY.minusDays(7).toString());
        examples.send("noteAttendance", manager("lan"), there);
        examples.send("giveMark", manager("lan"), there);
        examples.send("answerSatisfaction", hanoi(), Map.of("id", signUp));
        for (var kind : new String[] {CSV, NDJSON}) {
            examples.send("importAttendance", kind, hanoi(), Map.of(Examples.ROWS, session));
            examples.send("importSessionMarks", kind, hanoi(), Map.of(Examples.ROWS, session));
        }
    }

    private static void sendOfEffects(Examples examples) {
        var minh = member("GV-014");
        var training = Map.of("training", Courses.completed("CDHN01", minh), "month", "3", "on", TODAY.toString());
        var person =
                Tokens.bearer(Tokens.token("teacher", Map.of("institution", "CDHN01", "staff", minh), Roles.STAFF));
        examples.send("answerEffect", person, training);
        examples.send("observeEffect", manager("lan"), training);
    }

    private static void sendOfFrameworks(Examples examples) {
        for (var kind : new String[] {CSV, JSON}) {
            var code = kind.equals(CSV) ? "TEP" : "GOI";
            examples.send("enterFramework", kind, framework(TODAY), Map.of("code", code, "version", "1"));
            examples.send("enterNextFrameworkVersion", kind, framework(TODAY.plusDays(1)), Map.of("code", code));
        }
        examples.send("setFrameworkNeed", ministry(), Map.of("position", "MANAGER"));
        examples.send("enterQuestionnaire", ministry(), Map.of("code", "RUT-GON", "version", "1"));
    }

    private static RequestSpecification framework(LocalDate from) {
        return ministry()
                .queryParam("inForceFrom", from.toString())
                .queryParam("madeFor", "VOCATIONAL")
                .queryParam("source", "Thử");
    }

    private static void sendOfSettings(Examples examples) {
        examples.send("setMailAddress", hanoi(), Map.of());
        examples.send("setCertificatePattern", head(), Map.of("year", "2031"));
        examples.send("tellFactsAnew", ministry(), Map.of());
        Database.run("""
                insert into parked_event (id, consumer, topic, partition_no, kafka_offset, event_key, headers, payload, reason)
                values (uuidv7(), 'institutions', 'reporting.institution', 0, 1, 'CDHN01',
                    '{"ce_id": "0198f0a0-0000-7000-8000-000000000001", "ce_type": "vn.gdnn.reporting.something-else.v1",
                      "ce_time": "2026-01-15T08:00:00Z"}', '{}', 'Test')""");
        var parked = Database.list("select id from parked_event").get(0);
        examples.send("applyParkedEvent", admin("dung"), Map.of("id", parked));
    }

    private static void sendOfCertificates(Examples examples) {
        var minh = member("GV-014");
        var certificate =
                examples.send("issueCertificate", manager("lan"), Map.of("completionId", verified(minh, "C")));
        var file = RestAssured.get(
                "/api/public/v1/certificates/" + certificate.path("publicId").asText() + "/document");
        examples.sendFile("checkCertificateFile", "application/pdf", file.asByteArray(), RestAssured.given(), Map.of());
        for (var kind : new String[] {"application/vc", "application/vc+jwt", JSON, "text/plain"}) {
            var credential = RestAssured.given()
                    .accept(
                            kind.equals("application/vc+jwt") || kind.equals("text/plain")
                                    ? "application/vc+jwt"
                                    : JSON)
                    .get("/api/public/v1/certificates/"
                            + certificate.path("publicId").asText() + "/credential");
            examples.sendFile("checkCertificateFile", kind, credential.asByteArray(), RestAssured.given(), Map.of());
        }
        var issued = id(certificate);
        examples.send("revokeCertificate", ifMatch(head(), "/certificates/" + issued), Map.of("id", issued));
        examples.send("issueCertificates", manager("lan"), Map.of("completionIds", verified(minh, "D")));
        var waiting = Database.list("""
                insert into job (institution, id, kind, status, total, requested_by, requested_name)
                select institution, uuidv7(), kind, 'WAITING', 1, requested_by, requested_name from job limit 1 returning id""");
        examples.send("cancelJob", hanoi(), Map.of("id", waiting.get(0)));
    }

    private static void sendOfKeys(Examples examples) {
        var key = examples.send("rotateSigningKey", head(), Map.of()).path("id").asText();
        var report = id(examples.send("reportCompromise", hanoi(), Map.of("key", key, "since", TODAY.toString())));
        examples.send("rejectCompromise", secondPerson(), Map.of("key", key, "request", report));
        var again = id(examples.send("reportCompromise", hanoi(), Map.of("key", key, "since", TODAY.toString())));
        examples.send(
                "disownKey", ifMatch(secondPerson(), "/signing-keys/" + key), Map.of("key", key, "request", again));
        var next = Database.list(
                        "select key_id from institution_key where use = 'DOCUMENT' and institution = 'CDHN01' and retired_at is null")
                .get(0);
        var last = id(examples.send("reportCompromise", hanoi(), Map.of("key", next, "since", TODAY.toString())));
        examples.send("withdrawRequest", hanoi(), Map.of("request", last));
    }

    private static void sendFiles(Examples examples) {
        for (var kind : new String[] {CSV, NDJSON}) {
            examples.send("importStaff", kind, hanoi(), Map.of());
            var job = examples.send("importTrainings", kind, hanoi(), Map.of());
            if (kind.equals(CSV)) {
                examples.send("removeImport", hanoi(), Map.of("id", id(job)));
            }
        }
    }

    /** The head, by another account than the registrar's. */
    private static RequestSpecification secondPerson() {
        return Tokens.bearer(Tokens.token("head-CDHN01", Map.of("institution", "CDHN01"), Roles.SCHOOL_HEAD))
                .contentType("application/json");
    }

    private static String recorded(String staff, String title) {
        return hanoi().body(training(title, "2026-01-15"))
                .post(STAFF + "/" + staff + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String verified(String staff, String title) {
        var id = recorded(staff, title);
        Database.run("update completed_training set standing = 'VERIFIED' where id = '" + id + "'");
        return id;
    }

    private static String member(String code) {
        return Database.list("select id from staff_member where institution = 'CDHN01' and code = '" + code + "'")
                .get(0);
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }

    /** The caller with the version in which the thing stands. */
    private static RequestSpecification ifMatch(RequestSpecification caller, String thing) {
        return caller.header(
                "If-Match",
                hanoi().get(ROOT + thing).then().statusCode(200).extract().header("ETag"));
    }
}
