package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.employment.Position;

/**
 * Accepts whom another school offered: in one transaction the employment there ends on the day before, the one here begins, and
 * both are told. The person stays one in figures.
 */
@ApplicationScoped
public class AcceptStaffTransfer {

    private final StaffTransfers transfers;
    private final ReleaseMember release;
    private final AdmitMember admit;
    private final CurrentScope scope;

    AcceptStaffTransfer(StaffTransfers transfers, ReleaseMember release, AdmitMember admit, CurrentScope scope) {
        this.transfers = transfers;
        this.release = release;
        this.admit = admit;
        this.scope = scope;
    }

    /** What the new school says of the person: its own code, the position, and what else it knows. */
    public record Acceptance(
            String code,
            Position position,
            @Nullable String employmentKind,
            @Nullable String subjectTaught) {}

    @Transactional
    public StaffTransfer accept(UUID id, Acceptance acceptance, String by) {
        var offer = transfers.requireTo(scope.institution(), id);
        release.release(offer, by);
        release.admit(offer, admit.admit(offer, acceptance), by);
        return transfers.require(id);
    }
}
