package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.PROVINCE;
import static vn.gdnn.stories.Actor.TEACHER;
import static vn.gdnn.stories.Actor.TRAINING_MANAGER;
import static vn.gdnn.stories.Courses.TRAINING;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whoever waits for a seat gets a letter when one is free, takes part, and is asked months later whether it is used; the school
 * says what it saw, and the province sees a share.
 */
@Order(5)
@TestMethodOrder(OrderAnnotation.class)
class EffectStory {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate LATER = TODAY.plusMonths(3);
    private static final String TITLE = "Học liệu số cho xưởng thực hành";
    private static final String ADDRESS = "hang.doi@truong.example";

    static String seated = "";
    static String waiting = "";
    static String session = "";
    static String signUp = "";
    static Instant begins = Instant.EPOCH;

    @BeforeAll
    static void two_teachers_want_the_one_seat() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        seated = entered("HQ-CO-CHO", "Trần Thị Có Chỗ", "co.cho@truong.example");
        waiting = entered("HQ-CHO", "Trần Thị Hàng Đợi", ADDRESS);
        var course = Courses.drafted(
                COLLEGE,
                "CB",
                Map.of(
                        "code", "HLS-HQ",
                        "subject", "DIGITAL_MATERIALS",
                        "title", TITLE,
                        "provider", "Trường Cao đẳng Minh họa Hà Nội"));
        HEAD.acts(TRAINING + "courses/" + course, "/approval", Map.of()).statusCode(200);
        begins = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
        session = Courses.scheduled(COLLEGE, course, begins, Duration.ofHours(1), 1, "registrar");
    }

    @AfterAll
    static void the_account_is_nobodys_again() {
        isMember(List.of());
    }

    @Test
    @Order(1)
    void who_waits_moves_up_and_a_letter_says_so() {
        var first = signedUp(seated, "SEATED");
        signUp = signedUp(waiting, "WAITING");
        assertThat(lettersTo(ADDRESS)).isEmpty();

        COLLEGE.sends(TRAINING + "sign-ups/" + first + "/withdrawal", Map.of()).statusCode(200);

        COLLEGE.reads(TRAINING + "sign-ups/" + signUp).body("state", is("SEATED"));
        await("the letter")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lettersTo(ADDRESS))
                        .singleElement()
                        .asString()
                        .contains(TITLE, "Phòng 201")
                        .doesNotContain("Hàng Đợi", "HQ-CHO"));
    }

    @Test
    @Order(2)
    void who_took_part_has_completed_the_course_and_is_asked_nothing_yet() {
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

        COLLEGE.reads(TRAINING + "effects?staff=" + waiting).statusCode(200).body("items", empty());
    }

    @Test
    @Order(3)
    void three_months_later_the_person_says_and_the_school_sees_that_it_is_used() throws InterruptedException {
        isMember(List.of(waiting));
        var ahead = ChronoUnit.DAYS.between(TODAY, LATER);
        var replica = Replica.of("training-service", Map.of("GDNN_CLOCK_AHEAD", "P" + ahead + "D"))
                .start();
        try {
            var due = then(replica, TEACHER).get(TRAINING + "effects").then();
            due.statusCode(200).body("items.month", is(List.of(3))).body("items.dueOn", is(List.of(LATER.toString())));
            var training = due.extract().<String>path("items[0].taught.trainingId");
            var before = share(replica);

            answer(replica, training).statusCode(200).body("answered.uses", is(true));
            assertThat(share(replica)).as("said alone").isEqualTo(before);
            observe(replica, training).statusCode(200).body("observed.uses", is(true));

            assertThat(share(replica)).isEqualTo(before + 1);
            then(replica, TRAINING_MANAGER)
                    .get(TRAINING + "effects?missing=ANSWER")
                    .then()
                    .body("items.taught.trainingId", not(hasItem(training)));
        } finally {
            replica.end();
        }
    }

    private static ValidatableResponse answer(Replica replica, String training) {
        return then(replica, TEACHER)
                .body(Map.of(
                        "answers",
                        List.of(
                                Map.of("question", "SU-DUNG", "answer", "THUONG-XUYEN"),
                                Map.of("question", "TRO-NGAI", "answer", "KHONG"))))
                .post(TRAINING + "effects/" + training + "/3/answer")
                .then();
    }

    private static ValidatableResponse observe(Replica replica, String training) {
        return then(replica, TRAINING_MANAGER)
                .body(Map.of("uses", true, "on", LATER.toString(), "note", "Dự giờ: có dùng học liệu tự xây dựng"))
                .post(TRAINING + "effects/" + training + "/3/observation")
                .then();
    }

    /** How many persons use what they learnt three months ago, as the province sees it. */
    private static int share(Replica replica) {
        return then(replica, PROVINCE)
                .get(TRAINING + "effects/figures")
                .then()
                .statusCode(200)
                .extract()
                .path("total.find { it.month == 3 }.numerator");
    }

    private static RequestSpecification then(Replica replica, Actor actor) {
        return actor.asks()
                .contentType(ContentType.JSON)
                .baseUri("http://localhost")
                .port(replica.port());
    }

    private static String entered(String code, String name, String address) {
        return COLLEGE.sendsOnceKnown(
                        TRAINING + "staff",
                        Map.of(
                                "code",
                                code,
                                "fullName",
                                name,
                                "dateOfBirth",
                                "1981-02-03",
                                "position",
                                "TEACHER",
                                "employedSince",
                                "2015-09-01",
                                "email",
                                address))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String signedUp(String staff, String state) {
        return COLLEGE.sends(TRAINING + "sign-ups", Map.of("sessionId", session, "staffId", staff))
                .statusCode(201)
                .body("state", is(state))
                .extract()
                .path("id");
    }

    private static List<String> lettersTo(String address) {
        return Suite.letters().stream()
                .filter(letter -> letter.contains("To: " + address))
                .toList();
    }

    /** Says which member of the staff the account is. */
    private static void isMember(List<String> staff) {
        Accounts.change("teacher", account -> {
            @SuppressWarnings("unchecked")
            var attributes = (Map<String, Object>) account.get("attributes");
            attributes.put("staff", staff);
        });
    }
}
