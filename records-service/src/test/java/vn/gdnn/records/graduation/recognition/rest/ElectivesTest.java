package vn.gdnn.records.graduation.recognition.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.curriculum.v1.ElectiveOutline;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.ApprovedProgramme;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ElectivesTest {

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_student_chooses_the_minimum_of_each_group_and_no_more() {
        var enrolment = enrolled(new ElectiveOutline("TC1", "Tự chọn", 2, 0));
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        electives(enrolment, "NOT_MET", "TC1 0/2");
        recognise(enrolment, "{}")
                .statusCode(422)
                .body("code", is("GRADUATION_CONDITIONS_NOT_MET"))
                .body("detail", containsString("ELECTIVES_CHOSEN (TC1 0/2)"));

        postResult(enrolment, "E2", 1, "8.5").statusCode(201);

        electives(enrolment, "MET", "");
        recognise(enrolment, "{}").statusCode(201).body("graduationClass", is("EXCELLENT"));
    }

    @Test
    void a_group_may_count_modules() {
        var enrolment = enrolled(new ElectiveOutline("TC1", "Tự chọn", 0, 1));
        electives(enrolment, "NOT_MET", "TC1 0/1");

        postResult(enrolment, "E1", 1, "8.5").statusCode(201);

        electives(enrolment, "MET", "");
    }

    @Test
    void other_modules_do_not_make_up_for_those_to_choose() {
        var enrolment = enrolled(new ElectiveOutline("TC1", "Tự chọn", 4, 0));
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        postResult(enrolment, "E1", 1, "8.5").statusCode(201);

        electives(enrolment, "NOT_MET", "TC1 2/4");
    }

    private String enrolled(ElectiveOutline group) {
        var code = "TC" + newCode();
        school.approved(new ApprovedProgramme(UUID.randomUUID(), HANOI, code, 1, "COLLEGE")
                .modules(
                        new ModuleOutline("M1", "Tin học", 3, true, false, null),
                        new ModuleOutline("E1", "Mạng máy tính", 2, false, false, "TC1"),
                        new ModuleOutline("E2", "Đồ họa", 2, false, false, "TC1"))
                .electives(group)
                .fact());
        return enrol(HANOI, student(), code, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void electives(String enrolment, String finding, String evidence) {
        registrar()
                .get("/api/records/v1/enrolments/" + enrolment + "/graduation-conditions")
                .then()
                .body("find { it.code == 'ELECTIVES_CHOSEN' }.finding", is(finding))
                .body("find { it.code == 'ELECTIVES_CHOSEN' }.evidence", is(evidence));
    }
}
