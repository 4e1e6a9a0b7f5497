package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.SCHOOL;
import static vn.gdnn.stories.Courses.COMPONENT;
import static vn.gdnn.stories.Courses.TRAINING;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A school takes 200 teachers from their self-assessment to certificates by files; T1 and T2 rise by them, count somebody who
 * works at two schools once, fall on the day on which what was learnt holds no more, and follow who changes schools.
 */
@Order(5)
@TestMethodOrder(OrderAnnotation.class)
class TrainedStaffStory {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FIGURE = "/api/reporting/v1/indicators/";
    /** Of those trained in sessions alone: what other stories have declared ends on days of its own. */
    private static final String COMPLETED = "?standing=COMPLETED";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int TEACHERS = 200;
    private static final List<String> COMPONENTS = List.of(
            "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2",
            "5.3", "6.1", "6.2");

    static Map<String, Figure> before = Map.of();
    static Map<String, Figure> completedBefore = Map.of();
    static Figure countryBefore = new Figure(0, 0);
    static Instant firstMeeting = Instant.EPOCH;
    static String competence = "";
    static String materials = "";

    private record Figure(int numerator, int denominator) {

        static Figure of(JsonPath answer) {
            return new Figure(answer.getInt("numerator"), answer.getInt("denominator"));
        }

        Figure plus(int counted, int all) {
            return new Figure(numerator + counted, denominator + all);
        }
    }

    @BeforeAll
    static void a_college_sends_its_teachers() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.SCHOOL);
        before = Map.of("T1", figure(COLLEGE, "T1"), "T2", figure(COLLEGE, "T2"));
        completedBefore = Map.of("T1", figure(COLLEGE, "T1" + COMPLETED), "T2", figure(COLLEGE, "T2" + COMPLETED));
        countryBefore = figure(MINISTRY, "T1");
        var staff = COLLEGE.sendsFile(
                TRAINING + "staff/imports",
                file(
                        "code,fullName,dateOfBirth,position,personalNumber,employedSince",
                        number -> "%s,%s,1980-05-01,TEACHER,%s,2015-09-01"
                                .formatted(code(number), Names.of("Đặng", number), personalNumber(number))));
        assertThat(staff.accepted()).isEqualTo(TEACHERS);
    }

    @Test
    @Order(1)
    void each_assesses_oneself_and_the_plan_names_what_is_missing() {
        var ids = staffIds();
        assertThat(ids).hasSize(TEACHERS);
        for (var id : ids) {
            COLLEGE.sends(
                            TRAINING + "self-assessments",
                            Map.of(
                                    "staffId",
                                    id,
                                    "questionnaire",
                                    "EDUCATORS-SELF",
                                    "answers",
                                    COMPONENTS.stream()
                                            .map(one -> Map.of("question", one, "answer", "CHUA"))
                                            .toList()))
                    .statusCode(201);
        }

        assertThat(codes("plans?lacking=" + COMPONENT)).hasSize(TEACHERS);
    }

    @Test
    @Order(2)
    void whoever_lacks_it_is_invited_and_signed_up_by_a_file() {
        firstMeeting = Instant.now().plusSeconds(25).truncatedTo(ChronoUnit.SECONDS);
        competence = session("NLS-200", "DIGITAL_COMPETENCE", firstMeeting);
        materials = session("HLS-200", "DIGITAL_MATERIALS", firstMeeting.plusSeconds(5));
        assertThat(codes("sessions/" + competence + "/candidates")).hasSize(TEACHERS);

        var signUps = COLLEGE.sendsFile(
                TRAINING + "sign-ups/imports",
                file(
                        "session,staffCode",
                        number -> competence + "," + code(number) + "\n" + materials + "," + code(number)));

        assertThat(signUps.accepted()).isEqualTo(2 * TEACHERS);
        assertThat(codes("sessions/" + competence + "/candidates")).isEmpty();
    }

    @Test
    @Order(3)
    void whoever_was_there_has_a_certificate_and_counts_in_T1_and_T2() {
        await("both sessions have begun")
                .atMost(PATIENCE)
                .until(() -> Instant.now().isAfter(firstMeeting.plusSeconds(6)));
        var attendance = COLLEGE.sendsFile(
                TRAINING + "attendance/imports",
                file(
                        "session,meeting,staffCode,present",
                        number -> "%1$s,1,%3$s,true%n%2$s,1,%3$s,true".formatted(competence, materials, code(number))));
        assertThat(attendance.accepted()).isEqualTo(2 * TEACHERS);

        counted("T1", before.get("T1").plus(TEACHERS, TEACHERS));
        counted("T2", before.get("T2").plus(TEACHERS, TEACHERS));
        assertThat(codes("plans?lacking=" + COMPONENT)).isEmpty();
        await("certificates")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(certificates()).hasSize(2 * TEACHERS).doesNotHaveDuplicates());
        RestAssured.get("/api/public/v1/certificates/" + certificates().get(0))
                .then()
                .statusCode(200)
                .body("status", is("IN_FORCE"))
                .body("paper.validUntil", is(TODAY.plusMonths(1).toString()));
    }

    @Test
    @Order(4)
    void who_works_at_two_schools_counts_in_each_and_once_in_the_country() {
        var there = figure(SCHOOL, "T1");
        SCHOOL.sendsFile(TRAINING + "staff/imports", """
                code,fullName,dateOfBirth,position,personalNumber,employedSince
                HAI-TRUONG,%s,1980-05-01,TEACHER,%s,2021-09-01
                """.formatted(Names.of("Đặng", 1), personalNumber(1)));

        await("T1 at the other school")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figure(SCHOOL, "T1")).isEqualTo(there.plus(1, 1)));
        assertThat(figure(COLLEGE, "T1")).isEqualTo(before.get("T1").plus(TEACHERS, TEACHERS));
        assertThat(figure(MINISTRY, "T1")).isEqualTo(countryBefore.plus(TEACHERS, TEACHERS));
    }

    @Test
    @Order(5)
    void what_holds_for_a_month_counts_no_more_when_the_month_is_over() throws InterruptedException {
        var dayAfter = TODAY.plusMonths(1);
        var ahead = ChronoUnit.DAYS.between(TODAY, dayAfter);
        var reporting = Replica.of("reporting-service", Map.of("GDNN_CLOCK_AHEAD", "P" + ahead + "D"))
                .start();
        try {
            for (var indicator : List.of("T1", "T2")) {
                var counted = completedBefore.get(indicator);
                assertThat(then(reporting, indicator, dayAfter.minusDays(1)))
                        .isEqualTo(counted.plus(TEACHERS, TEACHERS));
                assertThat(then(reporting, indicator, dayAfter)).isEqualTo(counted.plus(0, TEACHERS));
            }
        } finally {
            reporting.end();
        }
    }

    @Test
    @Order(6)
    void who_changes_schools_counts_as_trained_at_the_new_one_from_that_day() {
        var here = figure(COLLEGE, "T1");
        var there = figure(SCHOOL, "T1");
        var country = figure(MINISTRY, "T1");
        String offer = COLLEGE.sends(
                        TRAINING + "transfers",
                        Map.of(
                                "staffId",
                                values("staff", "id", member -> "HT002".equals(member.get("code")))
                                        .get(0),
                                "toInstitution",
                                "TCDN01",
                                "on",
                                TODAY.toString(),
                                "reason",
                                "Theo nguyện vọng cá nhân"))
                .statusCode(201)
                .extract()
                .path("id");
        COLLEGE.sends(
                        TRAINING + "transfers/" + offer + "/acceptance",
                        Map.of("code", "CHUYEN-DI", "position", "TEACHER"))
                .statusCode(404);

        SCHOOL.sends(
                        TRAINING + "transfers/" + offer + "/acceptance",
                        Map.of("code", "CHUYEN-DEN", "position", "TEACHER"))
                .statusCode(200)
                .body("status", is("ACCEPTED"));

        counted("T1", here.plus(-1, -1));
        await("T1 at the new school")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figure(SCHOOL, "T1")).isEqualTo(there.plus(1, 1)));
        assertThat(figure(MINISTRY, "T1")).isEqualTo(country);
    }

    /** A course that a second person offers, and a session of it with a seat for everybody. */
    private static String session(String code, String subject, Instant begins) {
        var course = Courses.drafted(
                COLLEGE,
                "NC",
                Map.of(
                        "code",
                        code,
                        "subject",
                        subject,
                        "title",
                        "Bồi dưỡng hai trăm nhà giáo",
                        "provider",
                        "Trường Cao đẳng Minh họa Hà Nội",
                        "validityMonths",
                        1));
        HEAD.acts(TRAINING + "courses/" + course, "/approval", Map.of()).statusCode(200);
        return Courses.scheduled(COLLEGE, course, begins, Duration.ofSeconds(5), TEACHERS, "registrar");
    }

    private static void counted(String indicator, Figure expected) {
        await(indicator)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figure(COLLEGE, indicator)).isEqualTo(expected));
    }

    private static Figure figure(Actor actor, String indicator) {
        return Figure.of(actor.reads(FIGURE + indicator + (indicator.contains("?") ? "&" : "?") + "asOf=" + TODAY)
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    private static Figure then(Replica reporting, String indicator, LocalDate day) {
        return Figure.of(COLLEGE.asks()
                .baseUri("http://localhost")
                .port(reporting.port())
                .get(FIGURE + indicator + COMPLETED + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    /** The codes of the story's teachers in a list. */
    private static List<String> codes(String list) {
        return values(list, "code", item -> ((String) item.get("code")).startsWith("HT"));
    }

    private static List<String> staffIds() {
        return values("staff", "id", member -> ((String) member.get("code")).startsWith("HT"));
    }

    private static List<String> certificates() {
        return values(
                "certificates",
                "publicId",
                certificate ->
                        "Bồi dưỡng hai trăm nhà giáo".equals(((Map<?, ?>) certificate.get("content")).get("title")));
    }

    private static List<String> values(String list, String member, Predicate<Map<String, Object>> wanted) {
        return HEAD.all(TRAINING + list + (list.contains("?") ? "&" : "?") + "limit=200").stream()
                .filter(wanted)
                .map(item -> (String) item.get(member))
                .toList();
    }

    private static String file(String header, IntFunction<String> row) {
        return IntStream.rangeClosed(1, TEACHERS).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String code(int number) {
        return "HT%03d".formatted(number);
    }

    private static String personalNumber(int number) {
        return "001180%06d".formatted(700_000 + number);
    }
}
