package vn.gdnn.records.learning.transcript;

import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programme;
import vn.gdnn.records.people.student.Student;

/** A transcript with the facts about student, programme and school that an official copy needs. */
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
