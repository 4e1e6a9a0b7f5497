package vn.gdnn.records.people.link;

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
import vn.gdnn.records.people.student.Students;

/** Links two entries or parts them, as was asked, or rejects that; neither entry changes. */
@ApplicationScoped
public class DecideLink {

    private final Students students;
    private final PersonLinks links;
    private final Approvals approvals;
    private final NoteListings listings;

    DecideLink(Students students, PersonLinks links, Approvals approvals, NoteListings listings) {
        this.students = students;
        this.links = links;
        this.approvals = approvals;
        this.listings = listings;
    }

    @Transactional
    public Approval approve(UUID link, UUID request, Actor by) {
        var asked = links.asked(link, request);
        var approved = approvals.approve(asked.institution(), asked.kind(), link, request, by);
        if (asked.kind().equals(PersonLink.UNDOING)) {
            links.undo(request, link);
        } else {
            link(request, PersonLink.of(approved.particulars()));
        }
        return approved;
    }

    private void link(UUID request, PersonLink link) {
        students.requireUnmerged(link.first().student());
        students.requireUnmerged(link.second().student());
        links.requirePossible(link);
        links.add(request, link);
    }

    @Transactional
    public Approval reject(UUID link, UUID request, String reason, Actor by) {
        var asked = links.asked(link, request);
        return approvals.reject(asked.institution(), asked.kind(), link, request, reason, by);
    }

    /** What was asked about a link and decided, linking before undoing; whose entries it names is noted. */
    @Transactional
    public List<Approval> list(UUID link) {
        var asked = links.institution(link).stream()
                .flatMap(institution -> Stream.of(PersonLink.KIND, PersonLink.UNDOING)
                        .flatMap(kind -> approvals.list(institution, kind, link).stream()))
                .toList();
        listings.note(
                "link requests",
                asked.stream()
                        .filter(approval -> approval.kind().equals(PersonLink.KIND))
                        .map(approval -> PersonLink.of(approval.particulars()))
                        .flatMap(found -> Stream.of(found.first(), found.second()))
                        .map(entry -> new Shown(entry.institution(), entry.student()))
                        .toList());
        return asked;
    }
}
