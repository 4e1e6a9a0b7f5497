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
    private @Nullable UUID recognition;

    @Column(updatable = false)
    private @Nullable UUID programme;

    @Column(updatable = false)
    private @Nullable UUID replaces;

    @Embedded
    private DiplomaNumbers numbers;

    @Column(updatable = false)
    private @Nullable Integer registerYear;

    @Column(updatable = false)
    private @Nullable String predecessor;

    @Column(updatable = false)
    private LocalDate recognisedOn;

    @Column(updatable = false)
    private LocalDate registeredOn;

    private int contentVersion;
    private @Nullable String signedBy;
    private @Nullable String signerTitle;
    private @Nullable String signerDecision;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate replacedOn;
    private @Nullable LocalDate reissueOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate revokedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationGround revocationGround;

    protected Diploma() {} // for Hibernate

    private Diploma(UUID id, DiplomaAct.Kind first, Origins of, DiplomaNumbers numbers, LocalDate today) {
        this.id = id;
        this.publicId = PublicIds.next();
        this.status = first.leadsTo().orElseThrow();
        this.origin = first == DiplomaAct.Kind.DIGITISED ? DiplomaOrigin.DIGITISED : DiplomaOrigin.REGISTER;
        this.student = of.student();
        this.enrolment = of.graduation() == null ? null : of.graduation().enrolment();
        this.recognition = of.graduation() == null ? null : of.graduation().recognition();
        this.programme = of.programme();
        this.numbers = numbers;
        this.recognisedOn = of.recognisedOn();
        this.registeredOn = today;
        this.contentVersion = 1;
    }

    /**
     * Whose graduation in which programme an entry rests on.
     *
     * @param graduation none of an entry of an older register
     * @param programme none of an entry of an older register
     */
    public record Origins(
            UUID student,
            @Nullable Graduation graduation,
            @Nullable UUID programme,
            LocalDate recognisedOn) {}

    /** The enrolment that was completed, and the recognition of it that stands. */
    public record Graduation(UUID enrolment, UUID recognition) {}

    /** Enters a graduate: recognised, and without a diploma of this graduation so far. */
    public static Diploma register(UUID id, Graduate graduate, DiplomaNumbers numbers, LocalDate today) {
        graduate.requireUnregistered(today);
        return new Diploma(id, DiplomaAct.Kind.REGISTERED, graduate.origins(), numbers, today);
    }

    /** Takes over what an older register says was issued long ago. */
    public static Diploma takeOver(
            UUID id, Origins of, DiplomaNumbers numbers, OldBook book, OldSignature signature, LocalDate today) {
        requireIssueDate(of.recognisedOn(), signature.issuedOn(), today);
        if (book.year() < of.recognisedOn().getYear()
                || book.year() > signature.issuedOn().getYear()) {
            throw new Refusal(DiplomaRefusal.REGISTER_YEAR_INVALID);
        }
        var diploma = new Diploma(id, DiplomaAct.Kind.DIGITISED, of, numbers, today);
        diploma.registerYear = book.year();
        diploma.predecessor = book.predecessor();
        diploma.signedBy = signature.by();
        diploma.signerTitle = signature.title();
        diploma.issuedOn = signature.issuedOn();
        return diploma;
    }

    /** Refuses with ISSUE_DATE_INVALID a day before the act that the issue rests on, or to come. */
    public static void requireIssueDate(LocalDate earliest, LocalDate on, LocalDate today) {
        if (on.isBefore(earliest) || on.isAfter(today)) {
            throw new Refusal(DiplomaRefusal.ISSUE_DATE_INVALID, earliest, today);
        }
    }

    /** The head, or the deputy assigned by a decision, signs what was registered. */
    public void sign(String name, String title, @Nullable String assignmentDecision, LocalDate today) {
        PaperRoom.requireSigner(name, title);
        perform(DiplomaAct.Kind.SIGNED, DiplomaRefusal.DIPLOMA_NOT_REGISTERED);
        signedBy = name;
        signerTitle = title;
        signerDecision = assignmentDecision;
        signedOn = today;
    }

    /** The student, the programme or the recognition has changed: an unsigned entry says so in a further version. */
    public int refresh() {
        perform(DiplomaAct.Kind.REFRESHED, DiplomaRefusal.DIPLOMA_NOT_REGISTERED);
        return ++contentVersion;
    }

    /** Ends an entry that was not issued: it never was an original. */
    public void cancel() {
        perform(DiplomaAct.Kind.CANCELLED, DiplomaRefusal.DIPLOMA_ISSUED_ALREADY);
    }

    /** Hands it out: not before the signature, not in the future. */
    public void issue(LocalDate on, LocalDate today) {
        perform(DiplomaAct.Kind.ISSUED, DiplomaRefusal.DIPLOMA_NOT_SIGNED);
        requireIssueDate(signedOn == null ? today : signedOn, on, today);
        issuedOn = on;
    }

    /** Its blank was spoiled or lost before the issue: it is printed on another, under the same entry. */
    void replaceBlank(String serialNumber) {
        perform(DiplomaAct.Kind.BLANK_REPLACED, DiplomaRefusal.DIPLOMA_ISSUED_ALREADY);
        numbers = new DiplomaNumbers(serialNumber, numbers.registerNumber());
    }

    /** The paper stays in force and says something anew: the next version of its content. */
    public int correct() {
        requireNoReissue();
        perform(DiplomaAct.Kind.CORRECTED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        return ++contentVersion;
    }

    /** Refuses with DIPLOMA_TAKEN_OVER an entry of an older register: no diploma of today may rest on it. */
    public void requireOwn() {
        if (origin == DiplomaOrigin.DIGITISED) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_TAKEN_OVER);
        }
    }

    /**
     * The issuer erred, or had no authority: a new entry is to take the place of this one, and does so when it is issued
     * (circular 21/2019).
     */
    public Diploma reissue(UUID by, DiplomaNumbers itsNumbers, LocalDate today) {
        requireOwn();
        requireReissuable();
        reissueOn = today;
        var graduation = enrolment == null || recognition == null ? null : new Graduation(enrolment, recognition);
        var replacement = new Diploma(
                by,
                DiplomaAct.Kind.REGISTERED,
                new Origins(student, graduation, programme, recognisedOn),
                itsNumbers,
                today);
        replacement.replaces = id;
        return replacement;
    }

    /** Refuses what no new paper may take the place of. */
    public void requireReissuable() {
        requireNoReissue();
        if (status != DiplomaStatus.REVOKED || revocationGround == null) {
            requireIssued();
        } else if (revocationGround.after() != RevocationGround.After.REISSUE) {
            throw new Refusal(DiplomaRefusal.REISSUE_EXCLUDED, revocationGround.name());
        }
    }

    /** Refuses while a new paper is approved and not issued yet. */
    public void requireNoReissue() {
        if (reissueOn != null) {
            throw new Refusal(DiplomaRefusal.REISSUE_WAITS);
        }
    }

    /** The new paper will not come. */
    void giveUpReissue() {
        reissueOn = null;
    }

    /**
     * Another paper, issued that day, takes its place; false where it was revoked and so has none to give up. Refuses
     * with REISSUE_EXCLUDED if a revocation since then forbids a new paper.
     */
    boolean stepBack(LocalDate on) {
        giveUpReissue();
        if (status == DiplomaStatus.REVOKED) {
            requireReissuable();
            return false;
        }
        perform(DiplomaAct.Kind.REPLACED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        replacedOn = on;
        return true;
    }

    /** The holder gives back a paper that is not in force any more. */
    public void giveBack(LocalDate on, LocalDate today) {
        perform(DiplomaAct.Kind.RETURNED, DiplomaRefusal.DIPLOMA_IN_FORCE);
        if (returnedOn != null) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_RETURNED_ALREADY);
        }
        if (on.isAfter(today) || on.isBefore(issuedOn)) {
            throw new Refusal(DiplomaRefusal.RETURN_DATE_INVALID);
        }
        returnedOn = on;
    }

    /** Whether it was handed out after that day, or not yet. */
    public boolean isIssuedAfter(LocalDate day) {
        return issuedOn == null || issuedOn.isAfter(day);
    }

    /** Refuses unless it is issued and in force. */
    public void requireIssued() {
        require(DiplomaAct.Kind.COPIED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
    }

    /** Refuses what is not in force, or a decision made before the issue or to be made yet. */
    public void requireAmendable(LocalDate decidedOn, LocalDate today) {
        requireIssued();
        requireNoReissue();
        requireDecided(decidedOn, today);
    }

    /** Refuses with AMENDMENT_DATE_INVALID a decision made before the issue or to be made yet. */
    public void requireDecided(LocalDate decidedOn, LocalDate today) {
        if (decidedOn.isAfter(today) || decidedOn.isBefore(issuedOn)) {
            throw new Refusal(DiplomaRefusal.AMENDMENT_DATE_INVALID, String.valueOf(issuedOn), today);
        }
    }

    /** Takes its validity from a day on, by a decision already made. */
    public void revoke(Revocation revocation, LocalDate today) {
        requireRevocable(revocation, today);
        perform(DiplomaAct.Kind.REVOKED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        revokedFrom = revocation.effectiveOn();
        revocationGround = revocation.ground();
    }

    /**
     * Refuses a revocation of what is not in force, by a decision to come or older than the issue, or with effect before the
     * decision. One that has not come into effect yet gives way to one with an earlier day.
     */
    public void requireRevocable(Revocation revocation, LocalDate today) {
        require(DiplomaAct.Kind.REVOKED, DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        if (revokedFrom != null
                && !(revokedFrom.isAfter(today) && revocation.effectiveOn().isBefore(revokedFrom))) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_NOT_ISSUED);
        }
        if (revocation.decidedOn().isAfter(today)
                || revocation.decidedOn().isBefore(issuedOn)
                || revocation.effectiveOn().isBefore(revocation.decidedOn())) {
            throw new Refusal(DiplomaRefusal.REVOCATION_DATE_INVALID, String.valueOf(issuedOn), today);
        }
    }

    private void require(DiplomaAct.Kind act, DiplomaRefusal otherwise) {
        if (!act.isPossibleFrom(status)) {
            throw new Refusal(otherwise);
        }
    }

    private void perform(DiplomaAct.Kind act, DiplomaRefusal otherwise) {
        require(act, otherwise);
        status = act.leadsTo().orElse(status);
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

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** The recognition it rests on; none where an older register says it was issued. */
    public @Nullable UUID recognition() {
        return recognition;
    }

    /** The enrolment it is of, or DIPLOMA_NOT_REGISTERED for an entry of an older register. */
    UUID requireEnrolment() {
        if (enrolment == null) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_NOT_REGISTERED);
        }
        return enrolment;
    }

    /** The entry whose place it takes when it is issued. */
    @Nullable UUID replaces() {
        return replaces;
    }

    DiplomaStatus status() {
        return status;
    }

    /** The row of a new entry, in the order of {@link DiplomaRows}. */
    @Nullable Object[] row() {
        return new Object[] {
            id,
            publicId,
            status,
            origin,
            student,
            enrolment,
            recognition,
            programme,
            replaces,
            numbers.serialNumber(),
            numbers.registerNumber(),
            recognisedOn,
            registeredOn,
            signedBy,
            signerTitle,
            signerDecision,
            signedOn,
            issuedOn,
            registerYear,
            predecessor
        };
    }

    long version() {
        return version;
    }

    public LocalDate recognisedOn() {
        return recognisedOn;
    }
}
