package vn.gdnn.records.people.student;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;

/** A student of one institution, as in the birth papers. */
@Entity
public class Student extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String fullName;

    @Convert(converter = BirthDate.InDatabase.class)
    private BirthDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String placeOfBirth;
    private @Nullable String nationality;
    private @Nullable String email;
    private @Nullable String phone;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "personal_number"))
    @AttributeOverride(name = "hash", column = @Column(name = "personal_number_hash"))
    private @Nullable SealedNumber personalNumber;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "legacy_number"))
    @AttributeOverride(name = "hash", column = @Column(name = "legacy_number_hash"))
    private @Nullable SealedNumber legacyNumber;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "passport"))
    @AttributeOverride(name = "hash", column = @Column(name = "passport_hash"))
    private @Nullable SealedNumber passport;

    private @Nullable UUID mergedInto;
    private @Nullable String recordedBy;
    private @Nullable String reason;
    private @Nullable String documentNumber;
    private @Nullable LocalDate documentDate;

    protected Student() {} // for Hibernate

    Student(UUID id, Correction entry, SealedIdentifiers numbers, LocalDate today) {
        this.id = id;
        take(entry, numbers, today);
    }

    /** Takes corrected facts over; a merged entry stays as it is. */
    void correct(Correction correction, SealedIdentifiers numbers, LocalDate today) {
        requireUnmerged();
        take(correction, numbers, today);
    }

    private void take(Correction entry, SealedIdentifiers numbers, LocalDate today) {
        var facts = entry.facts();
        if (facts.dateOfBirth().isAfter(today)) {
            throw new Refusal(StudentRefusal.DATE_OF_BIRTH_IN_FUTURE);
        }
        code = facts.code();
        fullName = facts.fullName();
        dateOfBirth = facts.dateOfBirth();
        sex = facts.sex();
        placeOfBirth = facts.placeOfBirth();
        nationality = facts.nationality();
        email = facts.contact().email();
        phone = facts.contact().phone();
        personalNumber = SealedNumber.kept(personalNumber, numbers.personalNumber());
        legacyNumber = SealedNumber.kept(legacyNumber, numbers.legacyNumber());
        passport = SealedNumber.kept(passport, numbers.passport());
        sign(entry.by(), entry.justification());
    }

    private void sign(Actor by, Justification justification) {
        recordedBy = by.subject();
        reason = justification.reason();
        documentNumber = justification.documentNumber();
        documentDate = justification.documentDate();
    }

    /** Whether the facts speak of the person in other words than this entry: name, birth, sex or a number. */
    boolean identityDiffers(StudentFacts facts, SealedIdentifiers numbers) {
        return !fullName.equals(facts.fullName())
                || !dateOfBirth.equals(facts.dateOfBirth())
                || sex != facts.sex()
                || !identifiers().equals(numbers);
    }

    /** Leaves the person to another entry. */
    void mergeInto(Student survivor, Actor by, String why) {
        requireUnmerged();
        survivor.requireUnmerged();
        mergedInto = survivor.id;
        sign(by, new Justification(why, null, null));
    }

    /** Stands for a person again. */
    void separate(Actor by) {
        mergedInto = null;
        sign(by, Justification.NONE);
    }

    void requireUnmerged() {
        if (mergedInto != null) {
            throw new Refusal(StudentRefusal.STUDENT_MERGED);
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String fullName() {
        return fullName;
    }

    public BirthDate dateOfBirth() {
        return dateOfBirth;
    }

    @Nullable Sex sex() {
        return sex;
    }

    @Nullable String placeOfBirth() {
        return placeOfBirth;
    }

    @Nullable String nationality() {
        return nationality;
    }

    Contact contact() {
        return new Contact(email, phone);
    }

    @Nullable UUID mergedInto() {
        return mergedInto;
    }

    SealedIdentifiers identifiers() {
        return new SealedIdentifiers(personalNumber, legacyNumber, passport);
    }
}
