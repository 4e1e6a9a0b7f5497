package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Courses.TRAINING;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A school offers a course, holds it, and whoever took part counts as trained without anybody typing that in. */
@Order(4)
@TestMethodOrder(OrderAnnotation.class)
class CourseStory {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    static String teacher = "";
    static String course = "";
    static String session = "";
    static String signUp = "";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        teacher = COLLEGE.sendsOnceKnown(
                        TRAINING + "staff",
                        Map.of(
                                "code", "GV-KHOA-HOC",
                                "fullName", "Trần Thị Khoa Học",
                                "dateOfBirth", "1980-05-01",
                                "position", "TEACHER",
                                "employedSince", "2015-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @Order(1)
    void what_one_person_wrote_another_offers() {
        course = Courses.drafted(
                COLLEGE,
                "CB",
                Map.of(
                        "code", "NLS-TN",
                        "subject", "DIGITAL_COMPETENCE",
                        "title", "Dạy học trong môi trường số",
                        "provider", "Trường Cao đẳng Minh họa Hà Nội",
                        "validityMonths", 36));

        COLLEGE.acts(TRAINING + "courses/" + course, "/approval", Map.of())
                .statusCode(403)
                .body("code", is("COURSE_REVIEW_BY_WRITER"));
        HEAD.acts(TRAINING + "courses/" + course, "/approval", Map.of())
                .statusCode(200)
                .body("status", is("OFFERED"));
        COLLEGE.reads(TRAINING + "plans/" + teacher)
                .body("steps.find { it.component == '1.1' }.courses.courseId", hasItem(course));
    }

    @Test
    @Order(2)
    void a_teacher_whose_plan_lacks_it_is_invited_and_signed_up() {
        var begins = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        session = Courses.scheduled(COLLEGE, course, begins, Duration.ofHours(1), 1, "registrar");

        signUp = COLLEGE.sends(TRAINING + "sign-ups", Map.of("sessionId", session, "staffId", teacher))
                .statusCode(201)
                .body("state", is("SEATED"))
                .extract()
                .path("id");
        assertThat(COLLEGE.reads(TRAINING + "sessions/" + session + "/calendar")
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Dạy học trong môi trường số");
    }

    @Test
    @Order(3)
    void who_was_there_has_completed_the_course_and_counts_in_T1() {
        var before = numerator();

        await("the meeting has begun")
                .atMost(PATIENCE)
                .until(
                        () -> COLLEGE.asks()
                                .contentType(ContentType.JSON)
                                .body(Map.of("entries", List.of(Map.of("signUpId", signUp, "present", true))))
                                .put(TRAINING + "sessions/" + session + "/attendance/1")
                                .then(),
                        answer -> answer.extract().statusCode() == 200)
                .body("[0].completedOn", is(TODAY.toString()));

        COLLEGE.reads(TRAINING + "staff/" + teacher + "/trainings")
                .body("items.standing", is(List.of("COMPLETED")))
                .body("items.validUntil", is(List.of(TODAY.plusMonths(36).toString())));
        await("T1").atMost(PATIENCE).until(() -> numerator() == before + 1);
    }

    private static int numerator() {
        return COLLEGE.reads("/api/reporting/v1/indicators/T1?asOf=" + TODAY)
                .statusCode(200)
                .extract()
                .<Integer>path("numerator");
    }
}
