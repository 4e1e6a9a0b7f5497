package vn.gdnn.records.register.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import vn.gdnn.records.learning.enrolment.Enrolment;

/** An entry of the original register: registered, signed, issued, and perhaps revoked; never deleted. */
@Entity
public class Diploma extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String publicId;

    @Enumerated(EnumType.STRING)
    private DiplomaStatus status;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private DiplomaOrigin origin;

    @Column(updatable = false)
    private UUID student;

    @Column(updatable = false)
    private @Nullable UUID enrolment;

    @Column(updatable = false)
    private UUID programme;

    @Column(updatable = false)
    private @Nullable UUID replaces;

    @Embedded
    private DiplomaNumbers numbers;

    @Column(updatable = false)
    private LocalDate recognisedOn;

    private int contentVersion;
    private @Nullable String signedBy;
    private @Nullable String signerTitle;
    private @Nullable String signerDecision;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate replacedOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate revokedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationGround revocationGround;

    protected Diploma() {} // for Hibernate

    Diploma(UUID id, Enrolment enrolment, DiplomaNumbers numbers, LocalDate recognisedOn) {
        this.id = id;
        this.publicId = PublicIds.next();
        this.status = DiplomaStatus.REGISTERED;
        this.origin = DiplomaOrigin.REGISTER;
        this.student = enrolment.student();
        this.enrolment = enrolment.id();
        this.programme = enrolment.programme();
        this.numbers = numbers;
        this.recognisedOn = recognisedOn;
        this.contentVersion = 1;
    }

    private Diploma(UUID id, Diploma replaced, DiplomaNumbers numbers) {
        this.id = id;
        this.publicId = PublicIds.next();
        this.status = DiplomaStatus.REGISTERED;
        this.origin = DiplomaOrigin.REGISTER;
        this.student = replaced.student;
        this.enrolment = replaced.enrolment;
        this.programme = replaced.programme;
        this.replaces = replaced.id;
        this.numbers = numbers;
        this.recognisedOn = replaced.recognisedOn;
        this.contentVersion = 1;
    }

    /** The head, or the deputy assigned by a decision, signs what was registered. */
    void sign(String name, String title, @Nullable String assignmentDecision, LocalDate today) {
        require(DiplomaStatus.REGISTERED, DiplomaRefusal.DIPLOMA_NOT_REGISTERED);
        status = DiplomaStatus.SIGNED;
        signedBy = name;
        signerTitle = title;
        signerDecision = assignmentDecision;
        signedOn = today;
    }

    /** Hands it out: not before the recognition, not in the future. */
    void issue(LocalDate on, LocalDate today) {
        require(DiplomaStatus.SIGNED, DiplomaRefusal.DIPLOMA_NOT_SIGNED);
        if (on.isBefore(recognisedOn) || on.isAfter(today)) {
            throw new Refusal(DiplomaRefusal.ISSUE_DATE_INVALID);
        }
        status = DiplomaStatus.ISSUED;
        issuedOn = on;
    }

    /** The paper stays in force and says something anew: the next version of its content. */
    public int correct() {
        requireIssued();
        return ++contentVersion;
    }

    /** The issuer erred: this one is replaced by a new entry, which is signed and issued in its turn. */
    public Diploma replace(UUID by, DiplomaNumbers itsNumbers, LocalDate today) {
        requireIssued();
        status = DiplomaStatus.REPLACED;
        replacedOn = today;
        return new Diploma(by, this, itsNumbers);
    }

    /** The holder gives back a paper that is not in force any more. */
    public void giveBack(LocalDate on, LocalDate today) {
        if (status != DiplomaStatus.REVOKED && status != DiplomaStatus.REPLACED) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_IN_FORCE);
        }
        if (returnedOn != null) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_RETURNED_ALREADY);
        }
        if (on.isAfter(today) || on.isBefore(issuedOn)) {
            throw new Refusal(DiplomaRefusal.RETURN_DATE_INVALID);
        }
        returnedOn = on;
    }

    /** Refuses unless it is issued and in force. */
    public void requireIssued() {
        require(DiplomaStatus.ISSUED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
    }

    /** Refuses a decision made before the issue or to be made yet. */
    public void requireAmendable(LocalDate decidedOn, LocalDate today) {
        requireIssued();
        if (decidedOn.isAfter(today) || decidedOn.isBefore(issuedOn)) {
            throw new Refusal(DiplomaRefusal.AMENDMENT_DATE_INVALID);
        }
    }

    /** Takes its validity from a day on, by a decision already made. */
    public void revoke(Revocation revocation, LocalDate today) {
        requireRevocable(revocation, today);
        status = DiplomaStatus.REVOKED;
        revokedFrom = revocation.effectiveOn();
        revocationGround = revocation.ground();
    }

    /** Refuses a revocation of what is not issued, or by a decision to come. */
    public void requireRevocable(Revocation revocation, LocalDate today) {
        require(DiplomaStatus.ISSUED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        if (revocation.decidedOn().isAfter(today)
                || revocation.decidedOn().isBefore(issuedOn)
                || revocation.effectiveOn().isBefore(issuedOn)) {
            throw new Refusal(DiplomaRefusal.REVOCATION_DATE_INVALID);
        }
    }

    private void require(DiplomaStatus expected, DiplomaRefusal otherwise) {
        if (status != expected) {
            throw new Refusal(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public int contentVersion() {
        return contentVersion;
    }

    public DiplomaNumbers numbers() {
        return numbers;
    }

    long version() {
        return version;
    }

    LocalDate recognisedOn() {
        return recognisedOn;
    }
}
