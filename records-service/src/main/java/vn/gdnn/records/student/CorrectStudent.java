package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Replaces what is known of a student; diplomas already registered keep what they say. */
@ApplicationScoped
public class CorrectStudent {

    private final Students students;
    private final StudentNumbers numbers;
    private final CurrentScope scope;
    private final Clock clock;

    CorrectStudent(Students students, StudentNumbers numbers, CurrentScope scope, Clock clock) {
        this.students = students;
        this.numbers = numbers;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public StudentDetails correct(UUID id, long expectedVersion, StudentFacts facts) {
        scope.institution();
        var student = students.require(id);
        Versions.require(expectedVersion, student.version());
        student.correct(facts, numbers.seal(facts.personalNumber()), LocalDate.now(clock));
        students.store(student);
        return StudentDetails.of(student, facts.personalNumber(), numbers.warnings(id, facts));
    }
}
