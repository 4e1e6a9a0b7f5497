package vn.gdnn.records.people.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    DecideLink(Students students, PersonLinks links, Approvals approvals) {
        this.students = students;
        this.links = links;
        this.approvals = approvals;
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

    /** What was asked about a link and decided, linking before undoing. */
    @Transactional
    public List<Approval> list(UUID link) {
        return links.institution(link).stream()
                .flatMap(institution -> Stream.of(PersonLink.KIND, PersonLink.UNDOING)
                        .flatMap(kind -> approvals.list(institution, kind, link).stream()))
                .toList();
    }
}
