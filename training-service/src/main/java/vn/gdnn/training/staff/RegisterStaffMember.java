package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.person.Identities;
import vn.gdnn.training.person.Identity;

/** Adds a staff member of the caller's institution and publishes it. */
@ApplicationScoped
public class RegisterStaffMember {

    private final StaffMembers members;
    private final Identities identities;
    private final EmploymentActs acts;
    private final StaffRecords records;

    RegisterStaffMember(StaffMembers members, Identities identities, EmploymentActs acts, StaffRecords records) {
        this.members = members;
        this.identities = identities;
        this.acts = acts;
        this.records = records;
    }

    @Transactional
    public StaffRecord register(StaffFacts facts) {
        return records.entered(add(facts, identities.of(facts.numbers())));
    }

    /** Adds somebody whose identity is known. */
    @Transactional(TxType.MANDATORY)
    public StaffMember add(StaffFacts facts, Identity identity) {
        var member = new StaffMember(Ids.next(), facts, identity, members.today());
        members.add(member);
        acts.registered(member);
        return member;
    }
}
