package vn.gdnn.records.people.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;

/** The students in the caller's scope. */
@ApplicationScoped
public class Students implements PanacheRepositoryBase<Student, UUID> {

    /** Whether a student, called {@code t}, has posted results or a diploma. */
    static final String ON_PAPER = """
            (exists (select from enrolment e join module_result r on r.institution = e.institution and r.enrolment = e.id
                     where e.institution = t.institution and e.student = t.id)
             or exists (select from diploma d where d.institution = t.institution and d.student = t.id))""";

    private final Database database;

    Students(Database database) {
        this.database = database;
    }

    /** The student, or STUDENT_NOT_FOUND. */
    public Student require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(StudentRefusal.STUDENT_NOT_FOUND));
    }

    /** The student of that code in the caller's own institution; an entry merged into another is nobody. */
    public Optional<Student> ofCode(String code) {
        return find("code = ?1 and mergedInto is null", code).firstResultOptional();
    }

    boolean isOnPaper(String institution, UUID id) {
        return database.find(
                        row -> true,
                        "select 1 from student t where t.institution = ? and t.id = ? and " + ON_PAPER,
                        institution,
                        id)
                .isPresent();
    }

    void store(Student student) {
        UniqueKey.guard(
                Map.of("student_code_taken", StudentRefusal.STUDENT_CODE_TAKEN), () -> persistAndFlush(student));
    }
}
