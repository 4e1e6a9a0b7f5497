package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Asks for two entries of one person to become one; nothing moves until another person approves. */
@ApplicationScoped
public class AskForMerge {

    private final Students students;
    private final Approvals approvals;
    private final NoteListings listings;
    private final CurrentScope scope;

    AskForMerge(Students students, Approvals approvals, NoteListings listings, CurrentScope scope) {
        this.students = students;
        this.approvals = approvals;
        this.listings = listings;
        this.scope = scope;
    }

    @Transactional
    public Approval ask(UUID duplicate, UUID survivor, String reason, Actor by) {
        if (survivor.equals(duplicate)) {
            throw new Refusal(StudentRefusal.MERGE_WITH_ITSELF);
        }
        students.requireUnmerged(duplicate);
        students.requireUnmerged(survivor);
        var institution = scope.institution();
        var merge = new Merge(survivor, reason);
        var place = "/api/records/v1/students/" + duplicate + "/merge-requests/{request}/approval";
        return approvals.ask(institution, Merge.KIND, duplicate, merge.particulars(), place, by);
    }

    /** What was asked about an entry and decided, oldest first; whose entries it names is noted. */
    @Transactional
    public List<Approval> list(UUID duplicate) {
        var institution = students.require(duplicate).institution();
        var asked = approvals.list(institution, Merge.KIND, duplicate);
        var survivors = asked.stream().map(approval -> Merge.of(approval).survivor());
        listings.note(
                "merge requests",
                Stream.concat(Stream.of(duplicate), survivors)
                        .map(student -> new Shown(institution, student))
                        .toList());
        return asked;
    }
}
