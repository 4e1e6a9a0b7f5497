package vn.gdnn.reporting.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.http.Versions;

/**
 * Changes an institution's type or province by two people of the ministry: the type says which diplomas it may issue, the
 * province who sees its persons.
 */
@ApplicationScoped
public class ReformInstitution {

    private final Institutions institutions;
    private final ChangeInstitution changeInstitution;
    private final Approvals approvals;

    ReformInstitution(Institutions institutions, ChangeInstitution changeInstitution, Approvals approvals) {
        this.institutions = institutions;
        this.changeInstitution = changeInstitution;
        this.approvals = approvals;
    }

    /** Refuses at once what an approval could not bring about. */
    @Transactional
    public Approval ask(String code, Profile profile, Actor by) {
        changeInstitution.requirePossible(institutions.require(code), profile);
        var place = "/api/reporting/v1/institutions/" + code + "/reform-requests/{request}/approval";
        return approvals.ask(code, Reform.KIND, Reform.subject(code), Reform.particulars(profile), place, by);
    }

    @Transactional
    public Institution approve(String code, long expected, UUID request, Actor by) {
        var institution = institutions.require(code);
        Versions.require(expected, institution.version());
        var asked = approvals.approve(code, Reform.KIND, Reform.subject(code), request, by);
        return changeInstitution.apply(institution, Reform.profile(asked));
    }

    @Transactional
    public Approval reject(String code, UUID request, String reason, Actor by) {
        return approvals.reject(code, Reform.KIND, Reform.subject(code), request, reason, by);
    }

    /** What was asked and decided, oldest first. */
    @Transactional
    public List<Approval> list(String code) {
        institutions.require(code);
        return approvals.list(code, Reform.KIND, Reform.subject(code));
    }
}
