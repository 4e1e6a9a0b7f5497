package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.actor.Actor;

/** Makes two entries one, declines that, or undoes it; enrolments and diplomas follow the person both ways. */
@ApplicationScoped
public class DecideMerge {

    private final Students students;
    private final StudentMerges merges;
    private final Instance<PersonRecords> records;
    private final CurrentScope scope;

    DecideMerge(Students students, StudentMerges merges, Instance<PersonRecords> records, CurrentScope scope) {
        this.students = students;
        this.merges = merges;
        this.records = records;
        this.scope = scope;
    }

    /** Which merge, as it was read, and who decides. */
    public record Decision(UUID survivor, UUID merge, long expectedVersion, Actor by) {}

    @Transactional
    public StudentMerge approve(Decision decision) {
        var institution = scope.institution();
        var merge = held(institution, decision);
        merge.requireDecidableBy(decision.by());
        var duplicate = students.require(merge.duplicate());
        duplicate.mergeInto(students.require(merge.survivor()), decision.by(), merge.reason());
        students.store(duplicate);
        merges.decide(institution, merge, StudentMerge.Status.DONE, decision.by());
        for (var kind : records) {
            var moved = kind.move(institution, merge.duplicate(), merge.survivor());
            merges.remember(institution, merge.id(), kind.kind(), moved);
        }
        return held(institution, decision.merge(), decision.survivor());
    }

    @Transactional
    public StudentMerge decline(Decision decision) {
        var institution = scope.institution();
        var merge = held(institution, decision);
        merge.requireDecidableBy(decision.by());
        merges.decide(institution, merge, StudentMerge.Status.DECLINED, decision.by());
        return held(institution, decision.merge(), decision.survivor());
    }

    /** Only what moved goes back; what came to the survivor since stays there. */
    @Transactional
    public StudentMerge undo(Decision decision) {
        var institution = scope.institution();
        var merge = held(institution, decision);
        merge.requireDone();
        students.require(merge.survivor()).requireUnmerged(); // merges are undone in reverse order
        var duplicate = students.require(merge.duplicate());
        duplicate.separate(decision.by());
        students.store(duplicate);
        merges.undo(institution, merge, decision.by());
        for (var kind : records) {
            kind.moveBack(institution, merges.moved(institution, merge.id(), kind.kind()), merge.duplicate());
        }
        return held(institution, decision.merge(), decision.survivor());
    }

    private StudentMerge held(String institution, Decision decision) {
        var merge = held(institution, decision.merge(), decision.survivor());
        Versions.require(decision.expectedVersion(), merge.version());
        return merge;
    }

    private StudentMerge held(String institution, UUID merge, UUID survivor) {
        return merges.requireHeld(institution, survivor, merge);
    }
}
