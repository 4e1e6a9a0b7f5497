package vn.gdnn.records.people.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.people.student.Students;

/** Asks for two entries of one person to be linked, or parted again; nothing changes until another person approves. */
@ApplicationScoped
public class LinkPersons {

    private final Students students;
    private final PersonLinks links;
    private final Approvals approvals;

    LinkPersons(Students students, PersonLinks links, Approvals approvals) {
        this.students = students;
        this.links = links;
        this.approvals = approvals;
    }

    /** Refuses at once what an approval could not bring about. */
    @Transactional
    public Approval ask(UUID student, UUID other, String reason, Actor by) {
        var link = PersonLink.between(students.requireUnmerged(student), students.requireUnmerged(other));
        links.requirePossible(link);
        if (links.find(link.id()).isPresent()) {
            throw new Refusal(LinkRefusal.PERSONS_LINKED_ALREADY);
        }
        return ask(PersonLink.KIND, link, reason, by);
    }

    /** PERSON_LINK_NOT_FOUND where the link does not stand. */
    @Transactional
    public Approval askToUndo(UUID link, String reason, Actor by) {
        return ask(PersonLink.UNDOING, links.require(link), reason, by);
    }

    private Approval ask(String kind, PersonLink link, String reason, Actor by) {
        var place = "/api/records/v1/persons/links/" + link.id() + "/requests/{request}/approval";
        return approvals.ask(link.first().institution(), kind, link.id(), link.particulars(reason), place, by);
    }
}
