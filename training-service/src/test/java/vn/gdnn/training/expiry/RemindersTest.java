package vn.gdnn.training.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.lease.LeaseWorkers;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.letter.MailServerPlace;
import vn.gdnn.training.letter.RefusingMailServer;

@QuarkusTest
@QuarkusTestResource(MailServerPlace.class)
class RemindersTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String ADDRESS = "{\"address\": \"dao-tao@cdhn.example\"}";

    private static final String LETTERS = "letter";

    @Inject
    RemindSchools remind;

    @Inject
    LeaseWorkers workers;

    GreenMail server = MailServerPlace.server();

    String minh = "";

    @BeforeEach
    void a_school_with_one_teacher() {
        Database.empty();
        minh = teacher("GV1");
        Database.run("delete from outbox");
    }

    @AfterEach
    void no_server() {
        server.stop();
    }

    @Test
    void what_ends_is_told_60_and_14_days_before_each_once() {
        ends(hanoi(), minh, "A", 60);
        ends(hanoi(), minh, "B", 61);
        Database.run("delete from outbox");

        remind.remind(TODAY);
        remind.remind(TODAY);
        assertThat(Database.events()).containsExactly("digital-training-expiring");
        assertThat(Database.payload("digital-training-expiring"))
                .contains(minh, TODAY.plusDays(60).toString(), "\"daysBefore\":60")
                .doesNotContain("Minh");

        remind.remind(TODAY.plusDays(1)); // B
        remind.remind(TODAY.plusDays(45));
        assertThat(Database.events()).hasSize(2);
        remind.remind(TODAY.plusDays(46)); // A, 14 days before
        remind.remind(TODAY.plusDays(47)); // B
        remind.remind(TODAY.plusDays(60));
        remind.remind(TODAY.plusDays(61));
        assertThat(Database.list("select days_before::text from training_reminder order by days_before"))
                .containsExactly("14", "14", "60", "60");
        assertThat(Database.events()).hasSize(4);
    }

    @Test
    void only_schools_that_have_something_to_tell_are_looked_at() {
        ends(hanoi(), minh, "A", 61);
        assertThat(remind.due(Told.SCHOOL, TODAY)).isEmpty();
        assertThat(remind.due(Told.SCHOOL, TODAY.plusDays(1))).containsExactly("CDHN01");
        assertThat(remind.due(Told.PERSON, TODAY.plusDays(1))).isEmpty();

        Database.run("update staff_member set email = 'minh@cdhn.example'");
        assertThat(remind.due(Told.PERSON, TODAY.plusDays(1))).containsExactly("CDHN01");
        remind.remind(TODAY.plusDays(1));
        assertThat(remind.due(Told.SCHOOL, TODAY.plusDays(1))).isEmpty();
        assertThat(remind.due(Told.PERSON, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void neither_what_was_annulled_or_refused_nor_that_of_who_left_is_told() {
        ends(hanoi(), minh, "A", 30);
        Database.run("update completed_training set standing = 'REFUSED'");
        remind.remind(TODAY);
        Database.run(
                "update completed_training set standing = 'DECLARED', annulled_on = current_date, annulment_reason = 'x'");
        remind.remind(TODAY);
        Database.run("update completed_training set annulled_on = null, annulment_reason = null;"
                + " update staff_member set left_on = current_date - 1, left_as = 'RESIGNED'");
        remind.remind(TODAY);

        assertThat(Database.count("training_reminder")).isZero();
        assertThat(Database.count("letter")).isZero();
        expiring(hanoi(), TODAY.plusDays(60)).body("items", hasSize(0));
    }

    @Test
    void a_school_gets_one_letter_for_all_and_no_name_stands_in_it() throws Exception {
        server.start();
        addressOf(hanoi(), ADDRESS).statusCode(200);
        ends(hanoi(), minh, "Dạy học số", 60);
        ends(hanoi(), teacher("GV2"), "Kiểm tra số", 10);

        remind.remind(TODAY);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIsSent();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("dao-tao@cdhn.example");
        assertThat(letter.getSubject()).isEqualTo("GDNN: 2 khóa đào tạo sắp hết hiệu lực");
        assertThat(String.valueOf(letter.getContent()))
                .contains("GV1, Dạy học số", "GV2, Kiểm tra số")
                .doesNotContain("Nguyễn");
        remind.remind(TODAY);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void with_the_server_down_nothing_is_lost_and_what_waited_is_sent_once() {
        addressOf(hanoi(), ADDRESS).statusCode(200);
        ends(hanoi(), minh, "A", 30);
        remind.remind(TODAY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.list(
                                "select attempts || ' ' || (lease_until < now() + interval '15 s') from letter"))
                        .containsExactly("1 true"));

        server.start();
        Database.run("update letter set lease_until = now() - interval '1 s'");
        workers.wake(LETTERS);
        workers.wake(LETTERS);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIsSent();
        workers.wake(LETTERS);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(server.getReceivedMessages()[0]))
                .contains(Database.list("select '<' || id || '@gdnn>' from letter")
                        .get(0));
    }

    @Test
    void a_letter_waits_until_the_school_says_where_to() {
        server.start();
        ends(hanoi(), minh, "A", 30);
        remind.remind(TODAY);
        workers.wake(LETTERS);
        assertThat(Database.list("select status from letter")).containsExactly("WAITING");

        addressOf(hanoi(), ADDRESS).statusCode(200);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIsSent();
    }

    /** As the one of a person: who mends the address sees it, and the letter goes to the new one. */
    @Test
    void an_address_of_a_school_that_is_refused_for_good_is_shown_until_it_is_mended() throws Exception {
        addressOf(hanoi(), ADDRESS).statusCode(200);
        ends(hanoi(), minh, "A", 30);
        try (var refusing = RefusingMailServer.answering("550 5.1.1 no such mailbox")) {
            remind.remind(TODAY);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> hanoi().get(ROOT + "/letters?status=SET_ASIDE")
                            .then()
                            .body("items.kind", contains("TRAININGS_OF_SCHOOL_END"))
                            .body("items.staffId", contains(nullValue())));
            assertThat(refusing.asked()).isEqualTo(1);
        }
        server.start();

        addressOf(hanoi().header("If-Match", "\"0\""), ADDRESS.replace("dao-tao", "phong-dao-tao"))
                .statusCode(200);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        letterIsSent();
        assertThat(server.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("phong-dao-tao@cdhn.example");
    }

    @Test
    void a_person_who_gave_an_address_is_told_60_and_14_days_before_each_once() throws Exception {
        server.start();
        var lan = registered(hanoi(), staff("GV2", "Trần Lan", "TEACHER", ", \"email\": \"lan@cdhn.example\""));
        ends(hanoi(), lan, "Dạy học số", 60);
        ends(hanoi(), lan, "Kiểm tra số", 59);
        ends(hanoi(), lan, "Học liệu số", 61);
        ends(hanoi(), minh, "Không có địa chỉ", 60);

        remind.remind(TODAY);
        remind.remind(TODAY);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("lan@cdhn.example");
        assertThat(letter.getSubject()).startsWith("GDNN: 2 khóa đào tạo của Thầy/Cô");
        assertThat(String.valueOf(letter.getContent()))
                .contains("Dạy học số", "Kiểm tra số", "hold no more")
                .doesNotContain("Học liệu số", "Không có địa chỉ", "Trần");
        remind.remind(TODAY.plusDays(1)); // Học liệu số
        remind.remind(TODAY.plusDays(30));
        remind.remind(TODAY.plusDays(46)); // the first two, 14 days before
        remind.remind(TODAY.plusDays(46));
        assertThat(server.waitForIncomingEmail(20_000, 3)).isTrue();
        personIsWrittenTo(3);
        assertThat(Database.list("select days_before || ' ' || count(*) from training_reminder where told = 'PERSON'"
                        + " group by days_before order by days_before"))
                .containsExactly("14 2", "60 3");
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void who_gives_an_address_later_is_told_then() {
        server.start();
        ends(hanoi(), minh, "Dạy học số", 40);
        remind.remind(TODAY);
        assertThat(Database.count("training_reminder where told = 'PERSON'")).isZero();

        hanoi().header("If-Match", "\"0\"")
                .body(staff("GV1", "Nguyễn Thị Minh", "TEACHER", ", \"email\": \"minh@cdhn.example\""))
                .put(STAFF + "/" + minh)
                .then()
                .statusCode(200);
        remind.remind(TODAY);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        personIsWrittenTo(1);
    }

    @Test
    void two_replicas_that_look_at_once_write_to_a_person_once() throws Exception {
        Database.run("update staff_member set email = 'minh@cdhn.example'");
        ends(hanoi(), minh, "A", 30);
        ends(hanoi(), minh, "B", 10);

        atOnce();

        assertThat(Database.count("letter where kind = 'TRAININGS_END'")).isEqualTo(1);
        assertThat(Database.count("training_reminder where told = 'PERSON'")).isEqualTo(2);
    }

    /** A letter may wait for long: what no longer ends then is not in it. */
    @Test
    void what_was_refused_or_holds_longer_meanwhile_does_not_stand_in_a_letter_that_waited() throws Exception {
        server.start();
        ends(hanoi(), minh, "Bị từ chối", 30);
        ends(hanoi(), minh, "Được gia hạn", 30);
        ends(hanoi(), minh, "Vẫn hết hạn", 30);
        remind.remind(TODAY);
        Database.run("update completed_training set standing = 'REFUSED' where title = 'Bị từ chối';"
                + " update completed_training set valid_until = valid_until + 900 where title = 'Được gia hạn'");

        addressOf(hanoi(), ADDRESS).statusCode(200);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        assertThat(String.valueOf(server.getReceivedMessages()[0].getContent()))
                .contains("Vẫn hết hạn")
                .doesNotContain("Bị từ chối", "Được gia hạn");
    }

    @Test
    void two_replicas_that_look_at_once_tell_once() throws Exception {
        for (var number = 0; number < 20; number++) {
            ends(hanoi(), minh, "Khóa " + number, 30);
        }
        Database.run("delete from outbox");
        atOnce();

        assertThat(Database.events()).hasSize(20);
        assertThat(Database.count("training_reminder")).isEqualTo(20);
        assertThat(Database.count("letter")).isEqualTo(1);
    }

    @Test
    void what_ends_until_a_day_is_listed_for_the_school_its_province_and_the_ministry() {
        ends(hanoi(), minh, "A", 30);
        ends(hanoi(), minh, "B", 20);
        ends(hanoi(), minh, "C", 61);
        ends(danang(), registered(danang(), staff("DN1", "Lê Lan", "TEACHER")), "D", 5);

        expiring(hanoi(), TODAY.plusDays(60))
                .body("items.title", contains("B", "A"))
                .body(
                        "items.validUntil",
                        contains(
                                TODAY.plusDays(20).toString(),
                                TODAY.plusDays(30).toString()))
                .body("items[0].staffCode", is("GV1"))
                .body("items[0].fullName", is("Nguyễn Thị Minh"));
        expiring(Tokens.province("48"), TODAY.plusDays(60)).body("items.title", contains("D"));
        expiring(ministry(), TODAY.plusDays(60)).body("items.title", contains("B", "A", "D"));
        ministry()
                .get(ROOT + "/trainings/expiring?institution=TCDN01&until=" + TODAY.plusDays(60))
                .then()
                .body("items.title", contains("D"));
        var first = hanoi().get(ROOT + "/trainings/expiring?limit=1&until=" + TODAY.plusDays(60));
        hanoi().queryParam("after", first.<String>path("next"))
                .get(ROOT + "/trainings/expiring?limit=1&until=" + TODAY.plusDays(60))
                .then()
                .body("items.title", contains("A"));
        problem(hanoi().get(ROOT + "/trainings/expiring").then(), 400, "VALIDATION_FAILED");
        assertThat(Database.list("select distinct purpose from access_listing")).contains("expiring trainings");
    }

    @Test
    void the_address_is_the_schools_own_and_changed_with_its_version() {
        problem(hanoi().get(ROOT + "/mail-address").then(), 404, "MAIL_ADDRESS_NOT_FOUND");
        addressOf(hanoi(), Contract.example("put", "/mail-address", "application/json"))
                .statusCode(200)
                .header("ETag", is("\"0\""));
        problem(addressOf(hanoi(), ADDRESS), 428, "VERSION_REQUIRED");
        addressOf(hanoi().header("If-Match", "\"0\""), ADDRESS).statusCode(200).header("ETag", is("\"1\""));
        problem(addressOf(hanoi().header("If-Match", "\"0\""), ADDRESS), 412, "STALE_VERSION");

        hanoi().get(ROOT + "/mail-address").then().body("address", is("dao-tao@cdhn.example"));
        problem(danang().get(ROOT + "/mail-address").then(), 404, "MAIL_ADDRESS_NOT_FOUND");
        problem(addressOf(head(), ADDRESS), 403, "FORBIDDEN");
        problem(addressOf(danang(), ADDRESS.replace("@", "@\\r\\nBcc: x@")), 400, "VALIDATION_FAILED");
        problem(addressOf(danang(), ADDRESS.replace("@", " ")), 400, "VALIDATION_FAILED");
    }

    private void atOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> look = () -> {
                remind.remind(TODAY);
                return true;
            };
            for (var done : threads.invokeAll(Collections.nCopies(4, look))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void personIsWrittenTo(int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.list("select status from letter where kind = 'TRAININGS_END'"))
                        .hasSize(times)
                        .containsOnly("SENT"));
    }

    private static void letterIsSent() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Database.list("select status from letter")).containsExactly("SENT"));
    }

    private static ValidatableResponse expiring(RequestSpecification caller, LocalDate until) {
        return caller.get(ROOT + "/trainings/expiring?until=" + until).then().statusCode(200);
    }

    private static ValidatableResponse addressOf(RequestSpecification caller, String body) {
        return caller.body(body).put(ROOT + "/mail-address").then();
    }

    /** Declares a training that holds until so many days from today. */
    private static void ends(RequestSpecification caller, String staff, String title, int days) {
        caller.body(training(title, "2026-01-15")
                        .replace("\"certificate", "\"validUntil\": \"" + TODAY.plusDays(days) + "\", \"certificate"))
                .post(STAFF + "/" + staff + "/trainings")
                .then()
                .statusCode(201);
    }
}
