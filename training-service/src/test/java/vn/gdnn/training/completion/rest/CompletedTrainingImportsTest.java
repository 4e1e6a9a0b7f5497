package vn.gdnn.training.completion.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class CompletedTrainingImportsTest {

    static final String HEADER = "staffCode,subject,title,provider,completedOn,certificateNumber\n";

    @BeforeEach
    void two_teachers() {
        Database.empty();
        teacher("GV1");
        teacher("GV2");
        Database.run("delete from outbox");
    }

    @Test
    void rows_come_in_with_their_events() {
        Upload.csv("/trainings", HEADER + row("GV1") + row("GV2").replace("COMPETENCE", "MATERIALS"))
                .body("status", is("DONE"))
                .body("accepted", is(2));

        assertThat(Database.list("""
                        select m.code || ' ' || t.subject || ' ' || t.completed_on
                        from completed_training t join staff_member m on m.id = t.staff_member order by m.code"""))
                .containsExactly("GV1 DIGITAL_COMPETENCE 2026-01-15", "GV2 DIGITAL_MATERIALS 2026-01-15");
        assertThat(Database.events()).containsExactly("digital-training-completed", "digital-training-completed");
    }

    @Test
    void the_same_training_again_makes_no_double_and_tells_nothing() {
        Upload.csv("/trainings", HEADER + row("GV1") + row("GV2"));

        Upload.csv("/trainings", HEADER + row("GV1") + row("GV2").replace("ĐHSPKT", "ĐHBK"))
                .body("accepted", is(2))
                .body("unchanged", is(1));

        assertThat(Database.list("select provider || ' ' || version from completed_training order by provider"))
                .containsExactly("ĐHBK 1", "ĐHSPKT 0");
        assertThat(Database.events()).hasSize(2);
    }

    @Test
    void wrong_rows_are_named() {
        registered(danang(), staff("DN1", "Lê Lan", "TEACHER"));
        var tomorrow = LocalDate.now(Clocks.VIETNAM).plusDays(1).toString();

        var job = Upload.csv(
                "/trainings",
                HEADER
                        + row("GV9")
                        + row("DN1")
                        + row("GV1").replace("2026-01-15", tomorrow)
                        + row("GV1").replace("2026-01-15", "1979-01-15")
                        + row("GV2")
                        + row("GV2")
                        + row("GV1").replace("DIGITAL_COMPETENCE", "COOKING"));

        job.body("accepted", is(1)).body("refused", is(6));
        Upload.errors(job, "vi")
                .body("items.line", contains(2, 3, 4, 5, 7, 8))
                .body(
                        "items.column",
                        contains("staffCode", "staffCode", "completedOn", "completedOn", "completedOn", "subject"))
                .body(
                        "items.code",
                        contains(
                                "REFERENCE_UNKNOWN",
                                "REFERENCE_UNKNOWN",
                                "COMPLETED_IN_FUTURE",
                                "COMPLETED_BEFORE_BIRTH",
                                "DUPLICATE_IN_FILE",
                                "VALUE_NOT_ALLOWED"));
    }

    @Test
    void what_is_annulled_stays_annulled() {
        Upload.csv("/trainings", HEADER + row("GV1"));
        var id = Database.list("select id::text from completed_training").get(0);
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-01-16\"}")
                .post(ROOT + "/trainings/" + id + "/annulment")
                .then()
                .statusCode(200);

        var job = Upload.csv("/trainings", HEADER + row("GV1"));

        Upload.errors(job, "vi").body("items.code", contains("TRAINING_ANNULLED"));
        assertThat(Database.count("completed_training where annulled_on is not null"))
                .isEqualTo(1);
    }

    @Test
    void a_day_before_the_first_employment_is_refused_unless_it_stands_already() {
        var early = row("GV1").replace("2026-01-15", "2010-08-31");
        var job = Upload.csv("/trainings", HEADER + early);
        Upload.errors(job, "vi")
                .body("items.code", contains("COMPLETED_BEFORE_EMPLOYMENT"))
                .body("items.column", contains("completedOn"));

        Upload.csv("/trainings", HEADER + row("GV1")).body("accepted", is(1));
        Database.run("update completed_training set completed_on = '2010-08-31'");
        Upload.csv("/trainings", HEADER + early).body("unchanged", is(1));
    }

    @Test
    void until_when_it_holds_is_told_again_where_it_changed() {
        var valid = HEADER.replace("\n", ",validUntil\n") + row("GV1").replace("\n", ",2027-01-15\n");
        Upload.csv("/trainings", HEADER + row("GV1"));

        Upload.csv("/trainings", valid).body("accepted", is(1));
        Upload.csv("/trainings", valid).body("unchanged", is(1));
        Upload.csv("/trainings", HEADER + row("GV1")).body("unchanged", is(1));

        assertThat(Database.events()).containsExactly("digital-training-completed", "digital-training-completed");
        assertThat(Database.payload("digital-training-completed"))
                .contains("\"validUntil\":\"2027-01-15\"", "\"standing\":\"DECLARED\"");
        assertThat(Database.list("select recorded_by || ' ' || standing from completed_training"))
                .containsExactly("sis-CDHN01 DECLARED");
        Upload.errors(Upload.csv("/trainings", valid.replace("2027-01-15", "2026-01-15")), "vi")
                .body("items.code", contains("VALIDITY_IMPLAUSIBLE"));
    }

    private static String row(String staffCode) {
        return staffCode + ",DIGITAL_COMPETENCE,Dạy học số,ĐHSPKT,2026-01-15,CC-" + staffCode + "\n";
    }
}
