package vn.gdnn.training.staff.alike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.training.person.Identities;
import vn.gdnn.training.staff.EmploymentActs;
import vn.gdnn.training.staff.StaffMembers;

/** Tells who a member is by what the numbers say now. */
@ApplicationScoped
class JoinMember {

    private final StaffMembers members;
    private final Identities identities;
    private final EmploymentActs acts;

    JoinMember(StaffMembers members, Identities identities, EmploymentActs acts) {
        this.members = members;
        this.identities = identities;
        this.acts = acts;
    }

    /** In the school's scope; nothing where that is told already. */
    @Transactional
    void join(UUID id) {
        var member = members.requireToChange(id);
        var now = identities.of(member.identity().numbers());
        if (!now.person().equals(member.identity().person())) {
            member.identify(now);
            members.store(member);
            acts.changed(member);
        }
    }
}
