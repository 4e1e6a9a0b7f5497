package vn.gdnn.records.register.digitisation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DiplomaImportsTest {

    private static final String HEADER = "studentCode,programmeCode,serialNumber,registerNumber,graduationClass,"
            + "decisionNumber,recognisedOn,issuedOn,signedBy";

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void entries_of_an_older_register_are_issued_told_and_public() {
        var serial = "A" + newCode();
        var file = List.of(HEADER, entry(student(), serial, serial + "/2015"));

        imported("diplomas", file).body("accepted", is(1)).body("refused", is(0));

        String id = registrar()
                .queryParam("q", serial)
                .get("/api/records/v1/diplomas")
                .then()
                .body("items.status", contains("ISSUED"))
                .extract()
                .path("items[0].id");
        assertThat(StoredRows.events("records.diploma", id))
                .singleElement()
                .asString()
                .contains("\"issuedOn\":\"2015-07-10\"");
        String publicId = registrar()
                .get("/api/records/v1/diplomas/" + id)
                .then()
                .body("origin", is("DIGITISED"))
                .body("acts.kind", contains("DIGITISED"))
                .extract()
                .path("publicId");
        RestAssured.get("/api/public/v1/diplomas/" + publicId)
                .then()
                .statusCode(200)
                .body("status", is("VALID"))
                .body("origin", is("DIGITISED"))
                .body("diploma.graduationClass", is("Trung bình khá"))
                .body("diploma.signedBy", is("Lê Văn Ký"));
    }

    @Test
    void who_sent_the_file_stands_with_each_entry() {
        var serial = "A" + newCode();
        imported("diplomas", List.of(HEADER, entry(student(), serial, serial + "/2015")));

        assertThat(StoredRows.list("""
                select distinct a.actor = j.sent_by from diploma d
                join diploma_act a on a.institution = d.institution and a.diploma = d.id
                join import_job j on a.actor_name = 'import ' || j.id
                where d.serial_number = ?""", serial)).containsExactly("t");
    }

    @Test
    void nothing_issued_since_the_register_began_is_taken_over_from_paper() {
        Requests.register(School.graduate(), "HN" + newCode()).statusCode(201);
        var today = LocalDate.now(clock).toString();
        var serial = "A" + newCode();

        var job = imported(
                "diplomas",
                List.of(HEADER, entry(student(), serial, serial + "/x").replace("2015-07-10", today)));

        job.body("accepted", is(0)).body("refused", is(1));
        errorsOf(job).body("items.code", contains("DIGITISED_TOO_RECENT")).body("items.column", contains("issuedOn"));
    }

    @Test
    void nobody_is_recognised_before_being_born() {
        var serial = "A" + newCode();

        var job = imported(
                "diplomas",
                List.of(
                        HEADER + ",dateOfBirth",
                        entry(student(), serial, serial + "/2015") + ",2015-07-10",
                        entry(student(), serial + "B", serial + "B/2015").replace("2015-", "1999-") + ","));

        job.body("accepted", is(0)).body("refused", is(2));
        errorsOf(job)
                .body("items.code", contains("RECOGNISED_BEFORE_BIRTH", "RECOGNISED_BEFORE_BIRTH"))
                .body("items.column", contains("recognisedOn", "recognisedOn"));
    }

    @Test
    void a_school_without_an_entry_of_its_own_takes_over_all_it_issued() {
        school.newcomer("CDMOI1");
        var serial = "A" + newCode();
        var row = entry(School.student("CDMOI1", "Nguyễn Thị Ngọc Ánh"), serial, serial + "/x");

        imported(
                        "CDMOI1",
                        "diplomas",
                        List.of(
                                HEADER,
                                row.replace("2015-07-10", LocalDate.now(clock).toString())),
                        "PARTIAL")
                .body("accepted", is(1));
    }

    @Test
    void the_same_file_again_changes_nothing_even_after_a_revocation() {
        var serial = "A" + newCode();
        var file = List.of(HEADER, entry(student(), serial, serial + "/2015"));
        imported("diplomas", file).body("unchanged", is(0));
        String id = registrar()
                .queryParam("q", serial)
                .get("/api/records/v1/diplomas")
                .then()
                .extract()
                .path("items[0].id");
        Requests.revoke(id, "2026-07-15").statusCode(200);

        imported("diplomas", file).body("accepted", is(1)).body("unchanged", is(1));

        assertThat(StoredRows.events("records.diploma", id)).hasSize(2);
    }

    @Test
    void a_row_that_cannot_be_says_why() {
        var serial = "A" + newCode();
        var other = "A" + newCode();
        imported("diplomas", List.of(HEADER, entry(student(), serial, serial + "/2015")));

        var job = imported(
                "diplomas",
                List.of(
                        HEADER,
                        entry(student(), other, serial + "/2015"),
                        entry(student(), serial, other + "/2015"),
                        entry("NOBODY", "B" + newCode(), "B" + newCode()),
                        entry(student(), "C" + newCode(), "C" + newCode()).replace("2015-07-10", "2015-06-01"),
                        entry(student(), "D" + newCode(), "D" + newCode()).replace("FAIRLY_GOOD", "WEAK")));

        job.body("accepted", is(0)).body("refused", is(5));
        errorsOf(job)
                .body(
                        "items.code",
                        contains(
                                "REGISTER_NUMBER_TAKEN",
                                "SERIAL_NUMBER_TAKEN",
                                "REFERENCE_UNKNOWN",
                                "ISSUE_DATE_INVALID",
                                "VALUE_NOT_ALLOWED"));
    }

    @Test
    void the_form_before_2022_said_sex_and_training_mode() {
        var old = "A" + newCode();
        var later = "A" + newCode();

        var job = imported(
                "diplomas",
                List.of(
                        HEADER + ",sex,trainingMode",
                        entry(student(), old, old + "/2015") + ",FEMALE,IN_SERVICE",
                        entry(student(), later, later + "/2022").replace("2015-07-10", "2022-01-10") + ",FEMALE,"));

        job.body("accepted", is(1)).body("refused", is(1));
        errorsOf(job).body("items.code", contains("FIELD_NOT_ON_FORM")).body("items.column", contains("sex"));
        assertThat(StoredRows.list("""
                select c.template || ' ' || c.sex || ' ' || c.training_mode from diploma_content c
                join diploma d on d.id = c.diploma where d.serial_number = ?""", old)).containsExactly("TT10-2017 Nữ Vừa làm vừa học");
    }

    @Test
    void an_old_paper_keeps_what_it_says() {
        var serial = "A" + newCode();
        var paper = HEADER + ",fullName,dateOfBirth,institutionName,occupationName,qualification,highQuality";
        var entry = entry(student(), serial, serial + "/2015");
        var said = ",Nguyễn Thị Ánh,1993-02-07,Trường Trung cấp nghề cũ,Tin học,Bằng tốt nghiệp cao đẳng nghề,true";

        imported("diplomas", List.of(paper, entry + said)).body("accepted", is(1));

        assertThat(contentOf(serial))
                .containsExactly("Nguyễn Thị Ánh 1993-02-07 Trường Trung cấp nghề cũ Tin học"
                        + " Bằng tốt nghiệp cao đẳng nghề true");
        imported("diplomas", List.of(paper, entry + said)).body("unchanged", is(1));
        imported("diplomas", List.of(HEADER, entry)).body("unchanged", is(1));
        errorsOf(imported("diplomas", List.of(paper, entry + said.replace("Ánh", "Anh"))))
                .body("items.code", contains("REGISTER_NUMBER_TAKEN"));
    }

    @Test
    void what_the_file_does_not_say_is_taken_from_today() {
        var absent = "A" + newCode();
        var empty = "A" + newCode();

        imported("diplomas", List.of(HEADER, entry(student(), absent, absent + "/2015")));
        imported(
                "diplomas",
                List.of(HEADER + ",fullName,institutionName", entry(student(), empty, empty + "/2015") + ",,"));

        assertThat(contentOf(absent))
                .containsExactly("Nguyễn Thị Ngọc Ánh 2003-02-07 Trường Cao đẳng Minh họa Hà Nội Công nghệ thông tin"
                        + " Bằng tốt nghiệp cao đẳng false")
                .isEqualTo(contentOf(empty));
    }

    @Test
    void no_diploma_lands_on_an_entry_merged_away() {
        var duplicate = student();
        StoredRows.list("""
                update student set merged_into = (select id from student where code = ?) where code = ? returning id""", student(), duplicate);

        var job = imported("diplomas", List.of(HEADER, entry(duplicate, "A" + newCode(), "A" + newCode())));

        job.body("accepted", is(0));
        errorsOf(job).body("items.code", contains("REFERENCE_UNKNOWN"));
    }

    private static List<String> contentOf(String serial) {
        return StoredRows.list("""
                select concat_ws(' ', c.full_name, c.date_of_birth, c.institution_name, c.occupation_name,
                                 c.qualification, c.high_quality::text)
                from diploma_content c join diploma d on d.id = c.diploma where d.serial_number = ?""", serial);
    }

    @Test
    void a_new_entry_passes_over_a_number_taken_by_an_older_one() {
        String last =
                Requests.register(School.graduate(), "HN" + newCode()).extract().path("registerNumber");
        var slash = last.indexOf('/') + 1;
        var next = last.substring(0, slash) + (Long.parseLong(last.substring(slash)) + 1);
        imported("diplomas", List.of(HEADER, entry(student(), "A" + newCode(), next)))
                .body("accepted", is(1));

        Requests.register(School.graduate(), "HN" + newCode())
                .statusCode(201)
                .body("registerNumber", is(last.substring(0, slash) + (Long.parseLong(last.substring(slash)) + 2)));
    }

    private static String entry(String student, String serial, String register) {
        return String.join(
                ",", student, "CNTT", serial, register, "FAIRLY_GOOD", "5/QĐ", "2015-06-30", "2015-07-10", "Lê Văn Ký");
    }
}
