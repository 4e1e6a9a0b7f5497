package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Replaces what is known of a student; diplomas already issued keep what they say, and entries on their way that say
 * something else now are named. Once results are posted or a
 * diploma is registered, who the person is changes only by a document.
 */
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
    public StudentDetails correct(UUID id, long expectedVersion, Correction correction) {
        var institution = scope.institution();
        var facts = correction.facts();
        var sealed = numbers.seal(facts.identifiers());
        var student = students.require(id);
        Versions.require(expectedVersion, student.version());
        requirePlausible(correction.justification());
        if (student.identityDiffers(facts, sealed)
                && !correction.justification().isComplete()
                && !students.onPaper(institution, Set.of(id)).isEmpty()) {
            throw new Refusal(StudentRefusal.CHANGE_DOCUMENT_REQUIRED);
        }
        student.correct(correction, sealed, LocalDate.now(clock));
        students.store(student);
        return StudentDetails.of(student, facts.identifiers(), numbers.warnings(id, facts))
                .outgrowing(students.outgrownEntries(institution, id));
    }

    private void requirePlausible(Justification justification) {
        var issued = justification.documentDate();
        if (issued != null && issued.isAfter(LocalDate.now(clock))) {
            throw new Refusal(StudentRefusal.CHANGE_DOCUMENT_DATE_INVALID);
        }
    }
}
