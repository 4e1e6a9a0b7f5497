package vn.gdnn.training;

import static io.restassured.http.ContentType.JSON;
import static vn.gdnn.kit.tenancy.Roles.MINISTRY_ADMIN;
import static vn.gdnn.kit.tenancy.Roles.PROVINCE_OFFICER;
import static vn.gdnn.kit.tenancy.Roles.TRAINING_MANAGER;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.ministry;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.gdnn.kit.testing.Tokens;

/** Courses and sessions, and the people who offer them. */
public final class Courses {

    public static final String COURSES = ROOT + "/courses";
    public static final String SESSIONS = ROOT + "/sessions";
    public static final String SIGN_UPS = ROOT + "/sign-ups";

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Courses() {}

    /** One of the training managers of the college in Hà Nội. */
    public static RequestSpecification manager(String account) {
        return managerOf("CDHN01", account);
    }

    public static RequestSpecification managerOf(String school, String account) {
        return Tokens.bearer(Tokens.token(account, Map.of("institution", school), TRAINING_MANAGER))
                .contentType(JSON);
    }

    /** An officer of a province. */
    public static RequestSpecification officer(String province, String account) {
        return Tokens.bearer(Tokens.token(account, Map.of("province", province), PROVINCE_OFFICER))
                .contentType(JSON);
    }

    public static RequestSpecification admin(String account) {
        return Tokens.bearer(Tokens.token(account, Map.of(), MINISTRY_ADMIN)).contentType(JSON);
    }

    public static String course(String code) {
        return course(code, "", "\"attendancePercent\": 50");
    }

    /** With prerequisites in quotes, and a rule of completion. */
    public static String course(String code, String prerequisites, String rule) {
        return """
                {"code": "%s", "subject": "DIGITAL_COMPETENCE", "title": "Dạy học số %s", "provider": "Trường ĐHSPKT",
                 "teaching": {"framework": "EDUCATORS", "outcomes": [{"component": "1.1", "level": "CB"}],
                              "hoursOnline": 12, "hoursFaceToFace": 8, "languages": ["vi"]},
                 "prerequisites": [%s], "validityMonths": 36, "completion": {%s}}""".formatted(code, code, prerequisites, rule);
    }

    /** Has the ministry ask the questionnaire HAI-LONG from that day on: question Q1, answered with A or B. */
    public static void askedOfSatisfaction(LocalDate from) {
        ministry()
                .body("""
                        {"purpose": "SATISFACTION", "title": "Hài lòng", "inForceFrom": "%s", "questions": [
                          {"code": "Q1", "text": "Thế nào?", "answers": [{"code": "A", "text": "Tốt"}, {"code": "B", "text": "Chưa tốt"}]}]}""".formatted(from))
                .put(ROOT + "/questionnaires/HAI-LONG/versions/1")
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse drafted(RequestSpecification caller, String body) {
        return caller.body(body).post(COURSES).then();
    }

    /** Offered by a second person. */
    public static ValidatableResponse offered(RequestSpecification reviewer, String id, int version) {
        return reviewer.header("If-Match", "\"" + version + "\"")
                .post(COURSES + "/" + id + "/approval")
                .then();
    }

    /** A course of the college in Hà Nội that is offered. */
    public static String course(String code, String rule) {
        return ofSchool(course(code, "", rule));
    }

    public static String ofSchool(String body) {
        String id = drafted(manager("lan"), body).statusCode(201).extract().path("id");
        offered(manager("hoa"), id, 0).statusCode(200);
        return id;
    }

    /** A course that two people of the school offer. */
    public static String offeredBySchool(String school) {
        String id = drafted(managerOf(school, "lan"), course("NLS-01"))
                .statusCode(201)
                .extract()
                .path("id");
        offered(managerOf(school, "hoa"), id, 0).statusCode(200);
        return id;
    }

    /** A session of that course, which names the account {@code trainer-<school>} too. */
    public static String sessionOf(String school, String course) {
        var named = session(10, 30).replace("\"khoa\"", "\"khoa\", \"trainer-" + school + "\"");
        return scheduled(managerOf(school, "lan"), course, named)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String ofProvince(String body) {
        String id =
                drafted(officer("01", "binh"), body).statusCode(201).extract().path("id");
        offered(officer("01", "chi"), id, 0).statusCode(200);
        return id;
    }

    public static String ofMinistry(String body) {
        String id = drafted(admin("dung"), body).statusCode(201).extract().path("id");
        offered(admin("em"), id, 0).statusCode(200);
        return id;
    }

    /** So many days from now, the same moment whenever it is asked for. */
    public static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    /** Two meetings of three hours, a week apart. */
    public static String session(int firstDay, int seats) {
        return session(in(firstDay), in(firstDay + 7), seats, in(firstDay - 1));
    }

    public static String session(Instant first, Instant second, int seats, Instant until) {
        return """
                {"meetings": [{"begins": "%s", "ends": "%s"}, {"begins": "%s", "ends": "%s"}], "seats": %d,
                 "place": "Phòng 201", "link": "https://hoc.example.vn/a", "trainers": ["khoa"], "signUpUntil": "%s"}""".formatted(first, first.plusSeconds(10_800), second, second.plusSeconds(10_800), seats, until);
    }

    public static ValidatableResponse scheduled(RequestSpecification caller, String course, String session) {
        return caller.body("{\"courseId\": \"%s\", \"session\": %s}".formatted(course, session))
                .post(SESSIONS)
                .then();
    }

    /** A session that begins in ten days, of the college in Hà Nội. */
    public static String session(String course, int seats) {
        return scheduled(manager("lan"), course, session(10, seats))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse signedUp(RequestSpecification caller, String session, String staff) {
        return caller.body("{\"sessionId\": \"%s\", \"staffId\": \"%s\"}".formatted(session, staff))
                .post(SIGN_UPS)
                .then();
    }

    public static ValidatableResponse signedUp(String session, String staff) {
        return signedUp(Callers.hanoi(), session, staff);
    }

    /** What the member completed half a year ago, in a session that nobody asks for. */
    public static String completed(String school, String staff) {
        return Database.list("""
                        insert into completed_training (institution, id, version, staff_member, subject, title, provider, completed_on,
                            standing, session)
                        values ('%s', uuidv7(), 0, '%s', 'OTHER', 'Dạy học số', 'Trường ĐHSPKT', current_date - 200, 'COMPLETED',
                            uuidv7()) returning id""".formatted(school, staff)).get(0);
    }
}
