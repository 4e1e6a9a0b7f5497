package vn.gdnn.training.staff;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.tenancy.TenantOwned;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.SealedNumbers;
import vn.gdnn.training.person.Identity;

/**
 * A teacher or manager of an institution with the latest employment. Never deleted: who left is kept with the day, and
 * who is hired again stays the same person.
 */
@Entity
public class StaffMember extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String fullName;

    @Convert(converter = BirthDate.InDatabase.class)
    private BirthDate dateOfBirth;

    @Embedded
    private @Nullable SealedNumbers numbers;

    private UUID person;

    @Embedded
    private @Nullable StaffDetails details;

    @Embedded
    private Employment employment;

    protected StaffMember() {} // for Hibernate

    StaffMember(UUID id, StaffFacts facts, Identity identity, LocalDate today) {
        this.id = id;
        take(facts, Employment.first(facts.position(), facts.employedSince()), identity, today);
    }

    /** Takes over what the institution says now. Returns whether that concerns others: employment, position, person or sex. */
    boolean change(StaffFacts facts, Identity identity, LocalDate today) {
        var before = employment;
        var was = person;
        var sex = details().sex();
        take(facts, employment.told(facts.position(), facts.employedSince(), today), identity, today);
        var isSame = was.equals(person) && sex == details().sex();
        return employment.differs(before) || !isSame;
    }

    /** Ends the work at the institution, once; see {@link Employment#ended}. */
    public void depart(LocalDate on, DepartureKind kind, LocalDate today) {
        employment = employment.ended(on, kind, today);
    }

    /** Has the latest employment go on as if no end of it had been entered. */
    public void stay() {
        employment = employment.continued();
    }

    /** Begins the next employment of someone who left, under that code; returns the former one, which is to be kept. */
    Employment rehire(String under, Position position, LocalDate since, LocalDate today) {
        var former = employment;
        var next = former.again(position, since, today);
        next.require(dateOfBirth, today);
        code = under;
        employment = next;
        return former;
    }

    /** Does what the position says that is held last. */
    public void hold(Position position) {
        employment = employment.holding(position);
    }

    /** Takes over what the next employment says besides. */
    public void employAs(@Nullable String kind, @Nullable String subject) {
        details = details().employed(kind, subject);
    }

    private void take(StaffFacts facts, Employment told, Identity identity, LocalDate today) {
        facts.requirePlausible(today);
        told.require(facts.dateOfBirth(), today);
        code = facts.code();
        fullName = facts.fullName();
        dateOfBirth = facts.dateOfBirth();
        details = facts.details().equals(StaffDetails.NONE) ? null : facts.details();
        employment = told;
        numbers = identity.numbers();
        person = identity.person();
    }

    /** Is from now on known by these numbers, and the person whom they tell. */
    public void identify(Identity identity) {
        numbers = identity.numbers();
        person = identity.person();
    }

    /** The key. */
    public UUID id() {
        return id;
    }

    /** The date of birth, before which nobody completes a training. */
    public BirthDate dateOfBirth() {
        return dateOfBirth;
    }

    /** The entity tag. */
    public long version() {
        return version;
    }

    String code() {
        return code;
    }

    String fullName() {
        return fullName;
    }

    StaffDetails details() {
        return Objects.requireNonNullElse(details, StaffDetails.NONE);
    }

    /** Who the member is, the same at every school. */
    public Identity identity() {
        return new Identity(person, Objects.requireNonNullElse(numbers, SealedNumbers.NONE));
    }

    /** The latest employment. */
    public Employment employment() {
        return employment;
    }
}
