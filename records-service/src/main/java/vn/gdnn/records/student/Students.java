package vn.gdnn.records.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.storage.UniqueKey;

/** The students in the caller's scope. */
@ApplicationScoped
public class Students implements PanacheRepositoryBase<Student, UUID> {

    /** The student, or STUDENT_NOT_FOUND. */
    public Student require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(StudentRefusal.STUDENT_NOT_FOUND));
    }

    /** The student of that code in the caller's own institution. */
    public Optional<Student> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    void store(Student student) {
        UniqueKey.guard(
                Map.of("student_code_taken", StudentRefusal.STUDENT_CODE_TAKEN), () -> persistAndFlush(student));
    }
}
