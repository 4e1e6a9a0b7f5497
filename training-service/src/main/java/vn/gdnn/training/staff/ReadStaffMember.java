package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.training.number.NumberVault;

/** Shows one staff member and notes who looked. */
@ApplicationScoped
public class ReadStaffMember {

    private static final String PURPOSE = "staff record";

    private final StaffMembers members;
    private final NumberVault vault;
    private final EmploymentActs acts;
    private final AccessLog accessLog;

    ReadStaffMember(StaffMembers members, NumberVault vault, EmploymentActs acts, AccessLog accessLog) {
        this.members = members;
        this.vault = vault;
        this.acts = acts;
        this.accessLog = accessLog;
    }

    @Transactional
    public StaffRecord read(UUID id) {
        var member = members.require(id);
        accessLog.noteOnly(member.institution(), id, PURPOSE);
        return StaffRecord.of(member, vault.open(member.number()), vault.masks(), acts.all(member));
    }
}
