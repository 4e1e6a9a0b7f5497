package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Enters a student of the caller's institution under a code nobody else there has. */
@ApplicationScoped
public class RegisterStudent {

    private final Students students;
    private final StudentNumbers numbers;
    private final CurrentScope scope;
    private final Clock clock;

    RegisterStudent(Students students, StudentNumbers numbers, CurrentScope scope, Clock clock) {
        this.students = students;
        this.numbers = numbers;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public StudentDetails register(StudentFacts facts, Actor by) {
        scope.institution();
        var entry = new Correction(facts, Justification.NONE, by);
        var student = new Student(Ids.next(), entry, numbers.seal(facts.identifiers()), LocalDate.now(clock));
        students.store(student);
        return StudentDetails.of(student, facts.identifiers(), numbers.warnings(student.id(), facts));
    }
}
