package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.people.student.Students;

/** Enrols a student in an approved programme; one active enrolment per student and programme. */
@ApplicationScoped
public class EnrolStudent {

    private final Students students;
    private final Programmes programmes;
    private final Enrolments enrolments;
    private final EnrolmentList list;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    EnrolStudent(
            Students students,
            Programmes programmes,
            Enrolments enrolments,
            EnrolmentList list,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.students = students;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.list = list;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public EnrolmentEntry enrol(String studentCode, String programmeCode, Intake intake) {
        var institution = scope.institution();
        intake.requirePlausible(LocalDate.now(clock));
        var student = students.ofCode(studentCode).orElseThrow(() -> new Refusal(EnrolmentRefusal.STUDENT_UNKNOWN));
        intake.requireBorn(student.dateOfBirth());
        var programme = programmes.open(institution, programmeCode, intake.enrolledOn());
        enrolments.requireNotGraduated(institution, student.id(), programme.code());
        var enrolment = new Enrolment(Ids.next(), student.id(), programme, intake);
        enrolments.store(enrolment);
        outbox.publish(
                Topics.ENROLMENT,
                enrolment.id().toString(),
                institution,
                new StudentEnrolled(enrolment.id(), student.id(), institution, programme.id(), enrolment.enrolledOn()));
        return list.find(enrolment.id());
    }
}
