package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.actor.Actor;

/** Asks for two entries of one person to become one; somebody else decides. */
@ApplicationScoped
public class RequestMerge {

    private final Students students;
    private final StudentMerges merges;
    private final CurrentScope scope;

    RequestMerge(Students students, StudentMerges merges, CurrentScope scope) {
        this.students = students;
        this.merges = merges;
        this.scope = scope;
    }

    @Transactional
    public StudentMerge request(UUID survivor, UUID duplicate, String reason, Actor by) {
        var institution = scope.institution();
        if (survivor.equals(duplicate)) {
            throw new Refusal(StudentRefusal.MERGE_WITH_ITSELF);
        }
        students.require(survivor).requireUnmerged();
        students.require(duplicate).requireUnmerged();
        var merge = new StudentMerge(
                Ids.next(), 0, survivor, duplicate, reason, StudentMerge.Status.REQUESTED, by.subject(), null);
        merges.add(institution, merge);
        return merge;
    }

    /** The merges a student has been part of, the latest first. */
    @Transactional
    public List<StudentMerge> of(UUID student) {
        return merges.of(students.require(student).institution(), student);
    }
}
