package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.EmploymentRefusal;
import vn.gdnn.training.person.Identities;

/** Replaces the facts about a staff member; publishes it when position, employment or the person changed. */
@ApplicationScoped
public class ChangeStaffMember {

    private final StaffMembers members;
    private final Identities identities;
    private final EmploymentActs acts;
    private final StaffRecords records;

    ChangeStaffMember(StaffMembers members, Identities identities, EmploymentActs acts, StaffRecords records) {
        this.members = members;
        this.identities = identities;
        this.acts = acts;
        this.records = records;
    }

    @Transactional
    public StaffRecord change(UUID id, long expectedVersion, StaffFacts facts) {
        var member = members.requireToChange(id);
        Versions.require(expectedVersion, member.version());
        var identity = identities.changed(member.identity(), facts.numbers());
        var concernsOthers = member.change(facts, identity, members.today());
        if (!facts.dateOfBirth().isBefore(members.employedFirst(member))) {
            throw new Refusal(EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE);
        }
        members.store(member);
        if (concernsOthers) {
            acts.changed(member);
        }
        return records.entered(member);
    }
}
