package vn.gdnn.training.staff;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;

/** A teacher or manager of an institution. Never deleted: who left is kept with the day. */
@Entity
public class StaffMember extends TenantOwned {

    static final int YEARS_AHEAD = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String fullName;

    @Convert(converter = BirthDate.InDatabase.class)
    private BirthDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Embedded
    private @Nullable SealedNumber number;

    private LocalDate employedSince;
    private @Nullable LocalDate leftOn;

    protected StaffMember() {} // for Hibernate

    StaffMember(UUID id, StaffFacts facts, @Nullable SealedNumber number, LocalDate today) {
        this.id = id;
        take(facts, number, today);
    }

    /**
     * Takes over what the institution says now. Returns since when the position is in force, if that changed: a new
     * position holds from today, a corrected day of employment from that day.
     */
    Optional<LocalDate> change(StaffFacts facts, @Nullable SealedNumber newNumber, LocalDate today) {
        requireAtWork();
        var moved = position != facts.position();
        var sinceCorrected = !employedSince.equals(facts.employedSince());
        take(facts, newNumber, today);
        if (sinceCorrected) {
            return Optional.of(employedSince);
        }
        return moved ? Optional.of(today.isBefore(employedSince) ? employedSince : today) : Optional.empty();
    }

    /** Ends the work at the institution; once, on a day between employment and today. */
    void depart(LocalDate on, LocalDate today) {
        requireAtWork();
        if (on.isBefore(employedSince) || on.isAfter(today)) {
            throw new Refusal(StaffRefusal.DEPARTURE_DATE_IMPLAUSIBLE);
        }
        leftOn = on;
    }

    private void take(StaffFacts facts, @Nullable SealedNumber newNumber, LocalDate today) {
        if (!isBirthPlausible(facts.dateOfBirth(), today)) {
            throw new Refusal(StaffRefusal.BIRTH_DATE_IMPLAUSIBLE);
        }
        if (!facts.dateOfBirth().isBefore(facts.employedSince())
                || facts.employedSince().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(StaffRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE);
        }
        code = facts.code();
        fullName = facts.fullName();
        dateOfBirth = facts.dateOfBirth();
        position = facts.position();
        employedSince = facts.employedSince();
        if (!SealedNumber.same(number, newNumber)) {
            number = newNumber;
        }
    }

    static boolean isBirthPlausible(BirthDate dateOfBirth, LocalDate today) {
        return !dateOfBirth.isAfter(today.minusDays(1));
    }

    private void requireAtWork() {
        if (leftOn != null) {
            throw new Refusal(StaffRefusal.STAFF_LEFT);
        }
    }

    /** The key. */
    public UUID id() {
        return id;
    }

    /** The date of birth, before which nobody completes a training. */
    public BirthDate dateOfBirth() {
        return dateOfBirth;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String fullName() {
        return fullName;
    }

    Position position() {
        return position;
    }

    @Nullable SealedNumber number() {
        return number;
    }

    LocalDate employedSince() {
        return employedSince;
    }

    @Nullable LocalDate leftOn() {
        return leftOn;
    }
}
