package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.person.Identities;
import vn.gdnn.training.person.Identity;

/** Adds a staff member of the caller's institution and publishes it. */
@ApplicationScoped
public class RegisterStaffMember {

    private final StaffMembers members;
    private final Identities identities;
    private final EmploymentActs acts;
    private final Clock clock;

    RegisterStaffMember(StaffMembers members, Identities identities, EmploymentActs acts, Clock clock) {
        this.members = members;
        this.identities = identities;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public StaffRecord register(StaffFacts facts) {
        var number = facts.personalNumber();
        var member = add(facts, identities.of(number));
        return StaffRecord.of(member, number, false, acts.all(member));
    }

    /** Adds somebody whose identity is known. */
    @Transactional(TxType.MANDATORY)
    public StaffMember add(StaffFacts facts, Identity identity) {
        var member = new StaffMember(Ids.next(), facts, identity, LocalDate.now(clock));
        members.add(member);
        acts.registered(member);
        return member;
    }
}
