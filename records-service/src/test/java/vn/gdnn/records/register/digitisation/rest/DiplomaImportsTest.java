package vn.gdnn.records.register.digitisation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.OldPapers.approved;
import static vn.gdnn.records.OldPapers.entry;
import static vn.gdnn.records.OldPapers.file;
import static vn.gdnn.records.OldPapers.sent;
import static vn.gdnn.records.OldPapers.takenOver;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
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
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DiplomaImportsTest {

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void entries_of_an_older_register_are_public_and_told_to_nobody_as_diplomas_issued_here() {
        var paper = takenOver();

        registrar()
                .get("/api/records/v1/diplomas/" + paper.get("id"))
                .then()
                .body("status", is("ISSUED"))
                .body("origin", is("DIGITISED"))
                .body("acts.kind", contains("DIGITISED"));
        assertThat(StoredRows.events("records.diploma", paper.get("id"))).isEmpty();
        RestAssured.get("/api/public/v1/diplomas/" + paper.get("publicId"))
                .then()
                .statusCode(200)
                .body("diploma.graduationClass", is("Trung bình khá"))
                .body("diploma.signedBy", is("Lê Văn Ký"));
    }

    @Test
    void nothing_issued_since_the_register_began_is_taken_over_from_paper() {
        Requests.register(School.graduate(), "HN" + newCode()).statusCode(201);

        var job = sent(entry(
                student(), "A" + newCode(), "issuedOn", LocalDate.now(clock).toString()));

        job.body("accepted", is(0)).body("refused", is(1));
        errorsOf(job).body("items.code", contains("DIGITISED_TOO_RECENT")).body("items.column", contains("issuedOn"));
    }

    @Test
    void a_school_without_an_entry_of_its_own_takes_over_what_it_issued_before_it_came_here() {
        school.newcomer("CDMOI1");
        var student = School.student("CDMOI1", "Nguyễn Thị Ngọc Ánh");
        var today = LocalDate.now(clock);

        var job = imported(
                "CDMOI1",
                "diplomas",
                file(
                        entry(
                                student,
                                "A" + newCode(),
                                "issuedOn",
                                today.minusDays(1).toString()),
                        entry(student, "B" + newCode(), "issuedOn", today.toString())),
                "PARTIAL");

        job.body("accepted", is(1)).body("refused", is(1));
        assertThat(StoredRows.list(
                        "select code from import_error where job = ?::uuid",
                        job.extract().<String>path("id")))
                .containsExactly("DIGITISED_TOO_RECENT");
    }

    @Test
    void nobody_is_recognised_before_being_born() {
        var job = sent(
                entry(student(), "A" + newCode(), "dateOfBirth", "2015-07-10"),
                entry(student(), "B" + newCode(), "dateOfBirth", "2015-06-30"));

        job.body("accepted", is(0)).body("refused", is(2));
        errorsOf(job)
                .body("items.code", contains("RECOGNISED_BEFORE_BIRTH", "RECOGNISED_BEFORE_BIRTH"))
                .body("items.column", contains("recognisedOn", "recognisedOn"));
    }

    @Test
    void a_birth_of_a_year_or_a_month_is_taken_over_as_the_register_has_it() {
        var serial = newCode();
        var year = entry(student(), "A" + serial, "dateOfBirth", "1971");
        var month = entry(student(), "B" + serial, "dateOfBirth", "1971-03");

        var job = sent(
                year,
                month,
                entry(student(), "C" + serial, "dateOfBirth", "1971-02-30"),
                entry(student(), "D" + serial, "dateOfBirth", "2015"),
                entry(student(), "E" + serial, "dateOfBirth", "2015-06"));

        job.body("accepted", is(2)).body("refused", is(3));
        errorsOf(job)
                .body("items.code", contains("NOT_A_BIRTH_DATE", "RECOGNISED_BEFORE_BIRTH", "RECOGNISED_BEFORE_BIRTH"));
        Requests.head()
                .get("/api/records/v1/diplomas/imports/" + job.extract().<String>path("id") + "/entries")
                .then()
                .statusCode(200)
                .body("items.holder.dateOfBirth", contains("1971", "1971-03"));
        approved(HANOI, job).body("done", is(2));
        assertThat(StoredRows.list("""
                        select c.date_of_birth from diploma d join diploma_content c on c.diploma = d.id
                        where d.serial_number like '_' || ? order by 1""", serial)).containsExactly("1971", "1971-03");
        sent(year, month).body("unchanged", is(2));
    }

    @Test
    void the_same_file_again_changes_nothing_even_after_a_revocation() {
        var paper = takenOver();
        Requests.revoke(paper.get("id"), "2026-07-15").statusCode(200);
        paper.keySet().removeAll(List.of("id", "publicId"));

        sent(paper).body("accepted", is(1)).body("unchanged", is(1));
    }

    @Test
    void a_row_that_cannot_be_says_why() {
        var taken = takenOver();
        var other = "A" + newCode();

        var job = sent(
                entry(student(), other, "registerNumber", taken.get("registerNumber")),
                entry(student(), taken.get("serialNumber"), "registerNumber", other),
                entry("NOBODY", "B" + newCode()),
                entry(student(), "C" + newCode(), "issuedOn", "2015-06-01"),
                entry(student(), "D" + newCode(), "graduationClass", "WEAK"),
                entry(student(), "E" + newCode(), "registerYear", "2016"),
                entry(student(), "F" + newCode(), "predecessor", "KHONGCO"),
                entry(student(), "G" + newCode(), "confidence", "HEARSAY"));

        job.body("accepted", is(0)).body("refused", is(8));
        errorsOf(job)
                .body(
                        "items.code",
                        contains(
                                "REGISTER_NUMBER_TAKEN",
                                "SERIAL_NUMBER_TAKEN",
                                "REFERENCE_UNKNOWN",
                                "ISSUE_DATE_INVALID",
                                "VALUE_NOT_ALLOWED",
                                "REGISTER_YEAR_INVALID",
                                "PREDECESSOR_UNKNOWN",
                                "VALUE_NOT_ALLOWED"));
    }

    @Test
    void a_paper_register_begins_again_each_year() {
        var first = takenOver(HANOI, "registerNumber", "N" + newCode());
        var number = first.get("registerNumber");

        approved(
                        entry(
                                student(),
                                "A" + newCode(),
                                "registerNumber",
                                number,
                                "recognisedOn",
                                "2016-06-30",
                                "issuedOn",
                                "2016-07-10"),
                        entry(
                                student(),
                                "B" + newCode(),
                                "registerNumber",
                                number,
                                "recognisedOn",
                                "2016-06-30",
                                "issuedOn",
                                "2017-01-10"))
                .body("done", is(2));

        var again = sent(entry(
                student(),
                "C" + newCode(),
                "registerNumber",
                number,
                "recognisedOn",
                "2016-06-30",
                "issuedOn",
                "2017-01-20",
                "registerYear",
                "2016"));
        errorsOf(again).body("items.code", contains("REGISTER_NUMBER_TAKEN"));
    }

    @Test
    void the_form_before_2022_said_sex_and_training_mode() {
        var old = "A" + newCode();

        var job = sent(
                entry(student(), old, "sex", "FEMALE", "trainingMode", "IN_SERVICE"),
                entry(
                        student(),
                        "B" + newCode(),
                        "issuedOn",
                        "2022-01-10",
                        "recognisedOn",
                        "2021-12-20",
                        "sex",
                        "FEMALE"),
                entry(student(), "C" + newCode(), "form", "TT24-2020", "sex", "FEMALE"));

        job.body("accepted", is(1)).body("refused", is(2));
        OldPapers.approved(HANOI, job).body("done", is(1));
        errorsOf(job)
                .body("items.code", contains("FIELD_NOT_ON_FORM", "FIELD_NOT_ON_FORM"))
                .body("items.column", contains("sex", "sex"));
        assertThat(contentOf(old))
                .singleElement()
                .asString()
                .contains("UNKNOWN")
                .contains("Nữ Vừa làm vừa học");
    }

    @Test
    void an_entry_keeps_what_its_old_register_says_and_no_more() {
        var said = "A" + newCode();
        var silent = "A" + newCode();
        var entry = entry(
                student(),
                said,
                "level",
                "INTERMEDIATE",
                "occupationCode",
                "5520227",
                "schoolAsWritten",
                "Trường Nghề Cũ",
                "form",
                "TT10-2017",
                "signerTitle",
                "Giám đốc",
                "highQuality",
                "true");

        approved(entry, entry(student(), silent)).body("done", is(2));

        assertThat(contentOf(said))
                .containsExactly("Nguyễn Thị Ngọc Ánh|1991-02-07|Trường Cao đẳng Minh họa Hà Nội|Điện dân dụng|5520227|"
                        + "Bằng tốt nghiệp trung cấp|INTERMEDIATE|TT10-2017|true|Trường Nghề Cũ|Giám đốc|");
        assertThat(contentOf(silent))
                .containsExactly("Nguyễn Thị Ngọc Ánh|1991-02-07|Trường Cao đẳng Minh họa Hà Nội|Điện dân dụng||"
                        + "||UNKNOWN|false|||");
        sent(entry).body("unchanged", is(1));
        entry.put("fullName", "Nguyễn Thị Ngọc Anh");
        errorsOf(sent(entry)).body("items.code", contains("REGISTER_NUMBER_TAKEN"));
    }

    @Test
    void a_paper_that_names_another_institution_in_this_system_is_that_ones_to_record() {
        var job = imported(
                DANANG,
                "diplomas",
                file(entry(
                        student(DANANG, "Nguyễn Thị Ngọc Ánh"),
                        "A" + newCode(),
                        "schoolAsWritten",
                        "TRƯỜNG CAO ĐẲNG MINH HỌA HÀ NỘI")),
                "PARTIAL");

        job.body("accepted", is(0));
        assertThat(StoredRows.list(
                        "select code || column_name from import_error where job = ?::uuid",
                        job.extract().<String>path("id")))
                .containsExactly("PAPER_OF_ANOTHER_SCHOOLschoolAsWritten");
    }

    @Test
    void no_diploma_lands_on_an_entry_merged_away() {
        var duplicate = student();
        StoredRows.list("""
                update student set merged_into = (select id from student where code = ?) where code = ? returning id""", student(), duplicate);

        var job = sent(entry(duplicate, "A" + newCode()));

        job.body("accepted", is(0));
        errorsOf(job).body("items.code", contains("REFERENCE_UNKNOWN"));
    }

    @Test
    void numbers_that_differ_by_case_blanks_or_dashes_only_are_the_same() {
        var code = newCode();
        var job = sent(
                entry(student(), "TC " + code, "registerNumber", "A." + code),
                entry(student(), "tc" + code, "registerNumber", "B." + code),
                entry(student(), "TD " + code, "registerNumber", "a. " + code));

        job.body("accepted", is(1)).body("refused", is(2));
        errorsOf(job).body("items.code", containsInAnyOrder("SERIAL_NUMBER_TAKEN", "DUPLICATE_IN_FILE"));
        approved(HANOI, job).body("done", is(1));
        errorsOf(sent(entry(student(), "tc-" + code, "registerNumber", "C." + code)))
                .body("items.code", contains("SERIAL_NUMBER_TAKEN"));
        errorsOf(sent(entry(student(), "TE " + code, "registerNumber", "a-." + code)))
                .body("items.code", contains("REGISTER_NUMBER_TAKEN"));
    }

    @Test
    void holder_and_signer_have_names_that_can_be_read() {
        var code = newCode();
        var job = sent(
                entry(student(), "A" + code, "fullName", "NguyÔn V¨n An"),
                entry(student(), "B" + code, "signedBy", "L? V?n K?"),
                entry(student(), "C" + code, "fullName", "Nguyễn\u00a0 Văn An"));

        job.body("accepted", is(1)).body("refused", is(2));
        errorsOf(job)
                .body("items.code", contains("NAME_IN_TCVN3", "NAME_LETTERS_LOST"))
                .body("items.column", contains("fullName", "signedBy"));
        assertThat(StoredRows.list("select full_name from old_entry where serial_number = ?", "C" + code))
                .containsExactly("Nguyễn Văn An");
    }

    @Test
    void a_new_entry_passes_over_a_number_taken_by_an_older_one() {
        String last =
                Requests.register(School.graduate(), "HN" + newCode()).extract().path("registerNumber");
        var slash = last.indexOf('/') + 1;
        var next = last.substring(0, slash) + (Long.parseLong(last.substring(slash)) + 1);
        takenOver(HANOI, "registerNumber", next);

        Requests.register(School.graduate(), "HN" + newCode())
                .statusCode(201)
                .body("registerNumber", is(last.substring(0, slash) + (Long.parseLong(last.substring(slash)) + 2)));
    }

    private static List<String> contentOf(String serial) {
        return StoredRows.list("""
                select concat(c.full_name, '|', c.date_of_birth, '|', c.institution_name, '|', c.occupation_name, '|',
                              c.occupation_code, '|', c.qualification, '|', c.level, '|', c.template, '|',
                              c.high_quality::text, '|', c.school_as_written, '|', d.signer_title, '|',
                              concat_ws(' ', c.sex, c.training_mode))
                from diploma_content c join diploma d on d.id = c.diploma where d.serial_number = ?""", serial);
    }
}
