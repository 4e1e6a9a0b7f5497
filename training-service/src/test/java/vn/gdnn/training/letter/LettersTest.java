package vn.gdnn.training.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SIGN_UPS;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.lease.LeaseWorkers;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

/** What becomes of letters to members of the staff: here of those that tell somebody of a seat. */
@QuarkusTest
@QuarkusTestResource(MailServerPlace.class)
class LettersTest {

    @Inject
    LeaseWorkers workers;

    GreenMail server = MailServerPlace.server();

    private String lan = "";
    private String seated = "";
    private String waiting = "";

    /** One seat, which a colleague has; Lan waits. */
    @BeforeEach
    void somebody_waits_for_a_seat() {
        Database.empty();
        lan = registered(hanoi(), staff("GV2", "Trần Lan", "TEACHER", ", \"email\": \"lan@cdhn.example\""));
        var held = session(course("NLS-01", "\"attendancePercent\": 50"), 1);
        seated = signedUp(held, teacher("GV1")).extract().path("id");
        waiting = signedUp(held, lan).body("state", is("WAITING")).extract().path("id");
    }

    @AfterEach
    void no_server() {
        server.stop();
    }

    @Test
    void who_moves_up_from_the_waiting_list_is_told_once() throws Exception {
        server.start();
        hanoi().get(ROOT + "/letters").then().statusCode(200).body("items", empty());

        freeTheSeat();

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIs(LetterStatus.SENT);
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("lan@cdhn.example");
        assertThat(String.valueOf(letter.getContent()))
                .contains("Dạy học số NLS-01", "Phòng 201, https://hoc.example.vn/a", "You waited for a seat")
                .doesNotContain("Trần", "GV2");
        hanoi().get(ROOT + "/letters")
                .then()
                .body("items.kind", contains("MOVED_UP"))
                .body("items.staffId", contains(lan))
                .body("items.attempts", contains(1));
        workers.wake(PostLetters.NAME);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void who_gave_no_address_is_written_nothing() {
        Database.run("update staff_member set email = null");

        freeTheSeat();

        assertThat(Database.count("letter")).isZero();
    }

    @Test
    void with_the_server_down_it_waits_and_is_sent_once() {
        freeTheSeat();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.list(
                                "select attempts || ' ' || (lease_until < now() + interval '15 s') from letter"))
                        .containsExactly("1 true"));
        server.start();

        again();
        again();

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIs(LetterStatus.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void an_address_that_is_refused_for_good_is_asked_once_and_the_letter_goes_to_the_next_one() throws Exception {
        try (var refusing = RefusingMailServer.answering("550 5.1.1 no such mailbox")) {
            freeTheSeat();
            letterIs(LetterStatus.SET_ASIDE);
            again();
            hanoi().get(ROOT + "/letters/counts")
                    .then()
                    .statusCode(200)
                    .body("setAside", is(1))
                    .body("running", is(0));
            hanoi().get(ROOT + "/letters?status=SET_ASIDE").then().body("items.staffId", contains(lan));
            assertThat(refusing.asked()).isEqualTo(1);
        }
        server.start();

        change(0, ", \"email\": \"lan.tran@cdhn.example\"");

        workers.wake(PostLetters.NAME);
        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIs(LetterStatus.SENT);
        assertThat(server.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("lan.tran@cdhn.example");
    }

    @Test
    void a_file_that_brings_the_next_address_sends_it_too() throws Exception {
        try (var refusing = RefusingMailServer.answering("551 5.1.6 moved")) {
            freeTheSeat();
            letterIs(LetterStatus.SET_ASIDE);
            assertThat(refusing.asked()).isEqualTo(1);
        }
        server.start();

        var file = "code,fullName,dateOfBirth,position,employedSince,email\nGV2,Trần Lan,1980-05-01,TEACHER,2010-09-01,"
                + "tran.lan@cdhn.example\n";
        Upload.csv("/staff", file).body("accepted", is(1));

        workers.wake(PostLetters.NAME);
        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIs(LetterStatus.SENT);
    }

    @Test
    void who_takes_the_address_back_is_written_nothing_more() throws Exception {
        try (var refusing = RefusingMailServer.answering("550 5.1.1 no such mailbox")) {
            freeTheSeat();
            letterIs(LetterStatus.SET_ASIDE);
            assertThat(refusing.asked()).isEqualTo(1);
        }

        change(0, "");

        workers.wake(PostLetters.NAME);
        letterIs(LetterStatus.NOT_NEEDED);
    }

    @Test
    void a_refusal_for_now_or_for_want_of_a_login_is_tried_again_after_a_growing_pause() throws Exception {
        try (var refusing = RefusingMailServer.answering("451 4.3.0 later")) {
            freeTheSeat();
            await().atMost(Duration.ofSeconds(20)).until(() -> refusing.asked() == 1);
            pauseIs(1, 15);
            again();
            await().atMost(Duration.ofSeconds(20)).until(() -> refusing.asked() == 2);
            pauseIs(2, 30);
        }
        try (var refusing = RefusingMailServer.answering("530 5.7.0 login first")) {
            again();
            await().atMost(Duration.ofSeconds(20)).until(() -> refusing.asked() == 1);
            pauseIs(3, 60);
        }
    }

    @Test
    void who_left_the_session_meanwhile_is_not_told_of_the_seat() {
        freeTheSeat();
        pauseIs(1, 15);
        hanoi().post(SIGN_UPS + "/" + waiting + "/withdrawal").then().statusCode(200);
        server.start();

        again();

        letterIs(LetterStatus.NOT_NEEDED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void letters_are_shown_to_those_of_the_school_who_may_mend_addresses() {
        freeTheSeat();

        danang().get(ROOT + "/letters").then().statusCode(200).body("items", empty());
        problem(head().get(ROOT + "/letters").then(), 403, "FORBIDDEN");
        problem(head().get(ROOT + "/letters/counts").then(), 403, "FORBIDDEN");
        hanoi().get(ROOT + "/letters").then().body("items.staffId", contains(lan));
        assertThat(Database.list("select purpose from access_listing")).contains("letters");
    }

    private void freeTheSeat() {
        hanoi().post(SIGN_UPS + "/" + seated + "/withdrawal").then().statusCode(200);
        hanoi().get(SIGN_UPS + "/" + waiting).then().body("state", is("SEATED"));
    }

    private void change(int version, String further) {
        hanoi().header("If-Match", "\"" + version + "\"")
                .body(staff("GV2", "Trần Lan", "TEACHER", further))
                .put(STAFF + "/" + lan)
                .then()
                .statusCode(200);
    }

    private void again() {
        Database.run("update letter set lease_until = now() - interval '1 s'");
        workers.wake(PostLetters.NAME);
    }

    private static void pauseIs(int attempts, int seconds) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.list("select attempts || ' ' || status || ' '"
                                + " || (lease_until between now() + interval '%d s' and now() + interval '%d s') from letter"
                                        .formatted(seconds - 8, seconds)))
                        .containsExactly(attempts + " RUNNING true"));
    }

    private static void letterIs(LetterStatus status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Database.list("select status from letter")).containsExactly(status.name()));
    }
}
