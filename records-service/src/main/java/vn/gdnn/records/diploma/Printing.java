package vn.gdnn.records.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.records.enrolment.Enrolment;
import vn.gdnn.records.graduation.Recognition;
import vn.gdnn.records.programme.Programmes;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.student.Students;

/** Takes down what the paper will say, as it is known at the moment of registration. */
@ApplicationScoped
class Printing {

    private final Students students;
    private final Programmes programmes;
    private final Database database;

    Printing(Students students, Programmes programmes, Database database) {
        this.students = students;
        this.programmes = programmes;
        this.database = database;
    }

    DiplomaContent content(Enrolment enrolment, Recognition recognition) {
        var institution = enrolment.institution();
        var student = students.require(enrolment.student());
        var programme = programmes.require(institution, enrolment.programme(), enrolment.programmeVersion());
        return new DiplomaContent(
                DiplomaContent.qualification(programme.level()),
                programme.level(),
                institutionName(institution),
                new DiplomaContent.Occupation(programme.name(), programme.occupationCode()),
                new DiplomaContent.Holder(student.fullName(), student.dateOfBirth()),
                recognition.graduationClass().words(),
                recognition.decision().number());
    }

    void keep(String institution, UUID diploma, DiplomaContent content) {
        database.update(
                """
                insert into diploma_content (institution, diploma, content_version, template, qualification, level,
                                             institution_name, occupation_name, occupation_code, full_name,
                                             date_of_birth, graduation_class, decision_number)
                values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                diploma,
                DiplomaContent.TEMPLATE,
                content.qualification(),
                content.level(),
                content.institutionName(),
                content.occupation().name(),
                content.occupation().code(),
                content.holder().fullName(),
                content.holder().dateOfBirth(),
                content.graduationClass(),
                content.decisionNumber());
    }

    private String institutionName(String code) {
        return database.find(row -> row.text("name"), "select name from tenant where code = ?", code)
                .orElseThrow();
    }
}
