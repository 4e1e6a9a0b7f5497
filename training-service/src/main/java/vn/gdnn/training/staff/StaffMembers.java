package vn.gdnn.training.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The staff members within the caller's scope. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    private static final Map<String, StaffRefusal> KEYS = Map.of(
            "staff_member_code", StaffRefusal.STAFF_CODE_TAKEN,
            "staff_member_personal_number", StaffRefusal.PERSONAL_NUMBER_TAKEN);

    private final CurrentScope scope;
    private final FormerEmployments former;

    StaffMembers(CurrentScope scope, FormerEmployments former) {
        this.scope = scope;
        this.former = former;
    }

    /** The staff member, wherever the caller may read; refused with STAFF_NOT_FOUND otherwise. */
    public StaffMember require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(StaffRefusal.STAFF_NOT_FOUND));
    }

    /** As {@link #require}, for a change: only an institution changes its staff. */
    public StaffMember requireOwn(UUID id) {
        scope.institution();
        return require(id);
    }

    /** As {@link #requireOwn}; whoever else changes the member, or a file that does, waits until the transaction ends. */
    public StaffMember requireToChange(UUID id) {
        scope.institution();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(StaffRefusal.STAFF_NOT_FOUND));
    }

    /** Who the member is in facts, the same at every school. */
    public UUID person(StaffMember member) {
        return member.identity().person();
    }

    /** The day on which the first of the member's employments at the institution began. */
    public LocalDate employedFirst(StaffMember member) {
        return former.all(member).get(0).employedSince();
    }

    void add(StaffMember member) {
        scope.institution();
        UniqueKey.guard(KEYS, () -> persistAndFlush(member));
    }

    /** Stores a member of whom something changed that stands beside the row, under a new version. */
    public void touch(StaffMember member) {
        getEntityManager().lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        store();
    }

    void store() {
        UniqueKey.guard(KEYS, this::flush);
    }
}
