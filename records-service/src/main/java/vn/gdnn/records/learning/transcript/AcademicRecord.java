package vn.gdnn.records.learning.transcript;

import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programme;
import vn.gdnn.records.people.student.Student;

/** A transcript with all that is said around it when it leaves the house. */
public record AcademicRecord(
        Enrolment enrolment, Student student, Programme programme, String institutionName, Transcript transcript) {

    public String institution() {
        return enrolment.institution();
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "AcademicRecord " + enrolment.id();
    }
}
