package vn.gdnn.training.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.number.SealedNumber;
import vn.gdnn.training.person.Identity;

/** The staff members within the caller's scope. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    private static final Map<String, StaffRefusal> KEYS = Map.of(
            "staff_member_code", StaffRefusal.STAFF_CODE_TAKEN,
            "staff_member_personal_number", StaffRefusal.PERSONAL_NUMBER_TAKEN);

    private static final byte[] NONE = {};

    private final CurrentScope scope;
    private final FormerEmployments former;
    private final Clock clock;

    StaffMembers(CurrentScope scope, FormerEmployments former, Clock clock) {
        this.scope = scope;
        this.former = former;
        this.clock = clock;
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

    /** Who has that number on record, of several the one at work, else who left last; held as by {@link #requireToChange}. */
    public Optional<StaffMember> findByNumber(SealedNumber number) {
        return find("numbers.personal.hash = ?1 order by employment.leftOn desc nulls first, id", number.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Of whom no personal number is on record, or that of the same person, who has the older number or the passport; held and
     * chosen as by {@link #findByNumber}.
     */
    public Optional<StaffMember> findByOtherNumbers(Identity wanted) {
        var numbers = wanted.numbers();
        return find(
                        "(numbers.legacy.hash = ?1 or numbers.passport.hash = ?2) and (numbers.personal.hash is null or person = ?3)"
                                + " order by employment.leftOn desc nulls first, id",
                        hash(numbers.legacy()),
                        hash(numbers.passport()),
                        wanted.person())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static byte[] hash(@Nullable SealedNumber number) {
        return number == null ? NONE : number.hash();
    }

    /** Who the member is in facts, the same at every school. */
    public UUID person(StaffMember member) {
        return member.identity().person();
    }

    /** The day on which the first of the member's employments at the institution began. */
    public LocalDate employedFirst(StaffMember member) {
        return former.all(member).get(0).employedSince();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void add(StaffMember member) {
        scope.institution();
        persist(member);
        store(member);
    }

    /** Stores a member of whom something changed that stands beside the row, under a new version. */
    public void touch(StaffMember member) {
        getEntityManager().lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        store(member);
    }

    /** Stores what changed of a member; refused where the code or the number is another's who works here. */
    public void store(StaffMember member) {
        UniqueKey.guard(KEYS, this::flush);
        var number = member.identity().numbers().personal();
        var today = today();
        if (number != null && member.employment().lasts(today) && isOfALeaver(number, member.id(), today)) {
            throw new Refusal(StaffRefusal.PERSONAL_NUMBER_TAKEN);
        }
    }

    /** The key of the numbers knows no day, and leaves out whose departure is announced. */
    private boolean isOfALeaver(SealedNumber number, UUID other, LocalDate today) {
        return count("numbers.personal.hash = ?1 and id <> ?2 and employment.leftOn > ?3", number.hash(), other, today)
                > 0;
    }
}
