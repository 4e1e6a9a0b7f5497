package vn.gdnn.records.people.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;

/** The students in the caller's scope. */
@ApplicationScoped
public class Students implements PanacheRepositoryBase<Student, UUID> {

    private final Instance<EstablishedNames> papers;

    Students(Instance<EstablishedNames> papers) {
        this.papers = papers;
    }

    /** The student, or STUDENT_NOT_FOUND. */
    public Student require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(StudentRefusal.STUDENT_NOT_FOUND));
    }

    /** As {@link #require}; STUDENT_MERGED where the entry stands for nobody any more. */
    public Student requireUnmerged(UUID id) {
        var student = require(id);
        student.requireUnmerged();
        return student;
    }

    /** The student of that code in the caller's own institution; an entry merged into another is nobody. */
    public Optional<Student> ofCode(String code) {
        return find("code = ?1 and mergedInto is null", code).firstResultOptional();
    }

    /** Those of the students whose names stand on paper. */
    Set<UUID> onPaper(String institution, Set<UUID> ids) {
        var onPaper = new HashSet<UUID>();
        if (!ids.isEmpty()) {
            papers.forEach(paper -> onPaper.addAll(paper.among(institution, ids)));
        }
        return onPaper;
    }

    /** The numbers of entries on their way to a paper that do not say what the student's record says now. */
    List<String> outgrownEntries(String institution, UUID id) {
        return papers.stream()
                .flatMap(paper -> paper.outgrown(institution, id).stream())
                .toList();
    }

    void store(Student student) {
        UniqueKey.guard(
                Map.of("student_code_taken", StudentRefusal.STUDENT_CODE_TAKEN), () -> persistAndFlush(student));
    }
}
