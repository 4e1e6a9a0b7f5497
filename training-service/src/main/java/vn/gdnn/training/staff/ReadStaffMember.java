package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Shows one staff member and notes who looked. */
@ApplicationScoped
public class ReadStaffMember {

    private static final String PURPOSE = "staff record";

    private final StaffMembers members;
    private final NumberVault vault;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    ReadStaffMember(StaffMembers members, NumberVault vault, AccessLog accessLog, CurrentScope scope) {
        this.members = members;
        this.vault = vault;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    @Transactional
    public StaffRecord read(UUID id) {
        var member = members.require(id);
        accessLog.noteOnly(member.institution(), id, PURPOSE);
        var outsider = scope.find().filter(Scope.Institution.class::isInstance).isEmpty();
        return StaffRecord.of(member, vault.open(member.number()), outsider);
    }
}
