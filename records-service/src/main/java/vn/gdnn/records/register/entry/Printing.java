package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.people.student.Students;

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
                new DiplomaContent.Holder(student.fullName(), student.dateOfBirth(), null),
                recognition.graduationClass().words(),
                recognition.decision().number(),
                null,
                programme.highQuality());
    }

    private String institutionName(String code) {
        return database.find(row -> row.text("name"), "select name from tenant where code = ?", code)
                .orElseThrow();
    }
}
