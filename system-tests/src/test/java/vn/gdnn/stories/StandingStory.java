package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.PROVINCE;
import static vn.gdnn.stories.Actor.SCHOOL;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What schools declare is verified and refused by an officer of their province, and T1 shows it on each day. */
@Order(4)
@TestMethodOrder(OrderAnnotation.class)
class StandingStory {

    private static final String TRAININGS = "/api/training/v1/trainings";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate COMPLETED = TODAY.minusDays(40);
    private static final LocalDate JUDGED = TODAY.minusDays(10);

    static Numbers before = new Numbers(0, 0, 0, 0);
    static Numbers beforeLastMonth = before;
    static String first = "";
    static String second = "";

    private record Numbers(int declared, int verified, int completed, int numerator) {

        Numbers plus(int moreDeclared, int moreVerified, int more) {
            return new Numbers(declared + moreDeclared, verified + moreVerified, completed, numerator + more);
        }
    }

    @BeforeAll
    static void two_schools_are_known() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.SCHOOL);
        staff(COLLEGE, "KD1", "KD2");
        staff(SCHOOL, "KD3");
        before = numbers(TODAY);
        beforeLastMonth = numbers(JUDGED.minusDays(1));
    }

    @Test
    @Order(1)
    void what_the_college_declares_waits_for_its_province_and_counts_as_declared() {
        var rows = """
                staffCode,subject,title,provider,completedOn,validUntil
                KD1,DIGITAL_COMPETENCE,Dạy học trong môi trường số,Trường Cao đẳng Minh họa,%1$s,%2$s
                KD2,DIGITAL_COMPETENCE,Dạy học trong môi trường số,Trường Cao đẳng Minh họa,%1$s,
                """.formatted(COMPLETED, TODAY.plusDays(30));
        COLLEGE.sendsFile(TRAININGS + "/imports", rows);

        shows(TODAY, before.plus(2, 0, 2));
        first = waiting("KD1");
        second = waiting("KD2");
        COLLEGE.reads(TRAININGS + "/expiring?until=" + TODAY.plusDays(60)).body("items.id", hasItem(first));
    }

    @Test
    @Order(2)
    void the_officer_verifies_one_on_its_paper_and_refuses_the_other() {
        String paper = COLLEGE.asks()
                .contentType("application/pdf")
                .body("%PDF-1.7 giấy chứng nhận".getBytes(UTF_8))
                .post(TRAININGS + "/" + first + "/evidence")
                .then()
                .statusCode(201)
                .body("scan", is("UNSCANNED"))
                .extract()
                .path("id");

        PROVINCE.acts(
                        TRAININGS + "/" + first,
                        "/judgement",
                        Map.of(
                                "standing",
                                "VERIFIED",
                                "reason",
                                "Đúng bản gốc",
                                "on",
                                JUDGED.toString(),
                                "evidence",
                                List.of(paper)))
                .statusCode(200)
                .body("standing", is("VERIFIED"));
        PROVINCE.acts(
                        TRAININGS + "/" + second,
                        "/judgement",
                        Map.of("standing", "REFUSED", "reason", "Không do trường này cấp", "on", JUDGED.toString()))
                .statusCode(200);

        shows(TODAY, before.plus(0, 1, 1));
        PROVINCE.reads(TRAININGS + "?standing=DECLARED&institution=CDHN01&limit=200")
                .body("items.findAll { it.staffCode.startsWith('KD') }", empty());
    }

    @Test
    @Order(3)
    void a_day_before_the_judgement_keeps_what_was_declared() {
        shows(JUDGED.minusDays(1), beforeLastMonth.plus(2, 0, 2));
    }

    @Test
    @Order(4)
    void the_officer_of_another_province_finds_nothing_to_judge() {
        SCHOOL.sendsFile(TRAININGS + "/imports", """
                staffCode,subject,title,provider,completedOn
                KD3,DIGITAL_COMPETENCE,Dạy học trong môi trường số,Trường Trung cấp Minh họa,%s
                """.formatted(COMPLETED));
        String theirs = MINISTRY.reads(TRAININGS + "?standing=DECLARED&institution=TCDN01&limit=200")
                .extract()
                .path("items.find { it.staffCode == 'KD3' }.id");

        PROVINCE.asks()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("standing", "REFUSED", "reason", "Tỉnh khác", "on", JUDGED.toString()))
                .post(TRAININGS + "/" + theirs + "/judgement")
                .then()
                .statusCode(404)
                .body("code", is("TRAINING_NOT_FOUND"));
        MINISTRY.acts(
                        TRAININGS + "/" + theirs,
                        "/judgement",
                        Map.of("standing", "REFUSED", "reason", "Không có giấy tờ", "on", JUDGED.toString()))
                .statusCode(200);
    }

    private static void staff(Actor school, String... codes) {
        var rows = new StringBuilder("code,fullName,dateOfBirth,position,personalNumber,employedSince\n");
        for (var code : codes) {
            rows.append(code).append(",Trần Thị Khai,1980-01-15,TEACHER,,2020-09-01\n");
        }
        school.sendsFile("/api/training/v1/staff/imports", rows.toString());
    }

    private static String waiting(String staffCode) {
        return PROVINCE.reads(TRAININGS + "?standing=DECLARED&institution=CDHN01&limit=200")
                .statusCode(200)
                .extract()
                .path("items.find { it.staffCode == '%s' }.id".formatted(staffCode));
    }

    private static void shows(LocalDate day, Numbers numbers) {
        await("T1 on " + day)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(numbers(day)).isEqualTo(numbers));
    }

    private static Numbers numbers(LocalDate day) {
        JsonPath figure = COLLEGE.reads("/api/reporting/v1/indicators/T1?asOf=" + day)
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Numbers(
                figure.getInt("standings.declared"),
                figure.getInt("standings.verified"),
                figure.getInt("standings.completed"),
                figure.getInt("numerator"));
    }
}
