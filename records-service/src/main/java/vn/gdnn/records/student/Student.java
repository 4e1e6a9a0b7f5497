package vn.gdnn.records.student;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String placeOfBirth;
    private byte @Nullable [] personalNumber;
    private byte @Nullable [] personalNumberHash;

    protected Student() {} // for Hibernate

    Student(UUID id, StudentFacts facts, @Nullable SealedNumber number, LocalDate today) {
        this.id = id;
        take(facts, number, today);
    }

    /** Takes corrected facts over. */
    void correct(StudentFacts facts, @Nullable SealedNumber number, LocalDate today) {
        take(facts, number, today);
    }

    private void take(StudentFacts facts, @Nullable SealedNumber number, LocalDate today) {
        if (facts.dateOfBirth().isAfter(today)) {
            throw new Refusal(StudentRefusal.DATE_OF_BIRTH_IN_FUTURE);
        }
        code = facts.code();
        fullName = facts.fullName();
        dateOfBirth = facts.dateOfBirth();
        sex = facts.sex();
        placeOfBirth = facts.placeOfBirth();
        if (number == null) {
            personalNumber = null;
            personalNumberHash = null;
        } else if (personalNumberHash == null || !java.util.Arrays.equals(personalNumberHash, number.hash())) {
            personalNumber = number.sealed();
            personalNumberHash = number.hash();
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

    public LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    @Nullable Sex sex() {
        return sex;
    }

    @Nullable String placeOfBirth() {
        return placeOfBirth;
    }

    byte @Nullable [] personalNumber() {
        return personalNumber;
    }
}
