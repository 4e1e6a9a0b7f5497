package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Makes two entries one, rejects that, or undoes it; enrolments and diplomas follow the person both ways. */
@ApplicationScoped
public class DecideMerge {

    private final Students students;
    private final Approvals approvals;
    private final MovedRecords records;
    private final CurrentScope scope;

    DecideMerge(Students students, Approvals approvals, MovedRecords records, CurrentScope scope) {
        this.students = students;
        this.approvals = approvals;
        this.records = records;
        this.scope = scope;
    }

    @Transactional
    public Approval approve(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var duplicate = held(id, expectedVersion);
        var approved = approvals.approve(institution, Merge.KIND, id, request, by);
        var merge = Merge.of(approved);
        duplicate.mergeInto(students.require(merge.survivor()), by, merge.reason());
        students.store(duplicate);
        records.move(institution, request, id, merge.survivor());
        return approved;
    }

    @Transactional
    public Approval reject(UUID id, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, Merge.KIND, id, request, reason, by);
    }

    /** Gives what moved back, by another person than who asked for the merge; merges are undone in reverse order. */
    @Transactional
    public Approval undo(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var duplicate = held(id, expectedVersion);
        var approval = approvals.require(institution, Merge.KIND, id, request);
        if (duplicate.mergedInto() == null || !isLatest(institution, approval)) {
            throw new Refusal(StudentRefusal.MERGE_NOT_DONE);
        }
        approvals.requireAnother(institution, request, by);
        students.requireUnmerged(Merge.of(approval).survivor());
        duplicate.separate(by);
        students.store(duplicate);
        records.moveBack(institution, request, id);
        return approval;
    }

    /** An entry that was merged, separated and merged again has several approved requests. */
    private boolean isLatest(String institution, Approval approval) {
        return approvals.list(institution, Merge.KIND, approval.subject()).stream()
                .filter(Approval::wasApproved)
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.id().equals(approval.id()))
                .isPresent();
    }

    private Student held(UUID id, long expectedVersion) {
        var student = students.require(id);
        Versions.require(expectedVersion, student.version());
        return student;
    }
}
