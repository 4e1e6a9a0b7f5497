package vn.gdnn.records.learning.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.programme.Programme;

/** A student's way through one version of one programme, until graduation. */
@Entity
public class Enrolment extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID student;
    private UUID programme;
    private int programmeVersion;
    private String programmeCode;

    @Enumerated(EnumType.STRING)
    private StudyMode studyMode;

    private int cohort;
    private LocalDate enrolledOn;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private @Nullable UUID schoolClass;
    private @Nullable LocalDate reservedSince;
    private int reservedDays;

    protected Enrolment() {} // for Hibernate

    Enrolment(UUID id, UUID student, Programme programme, Intake intake) {
        this.id = id;
        this.student = student;
        this.programme = programme.id();
        this.programmeVersion = programme.version();
        this.programmeCode = programme.code();
        this.studyMode = intake.studyMode();
        this.cohort = intake.cohort();
        this.enrolledOn = intake.enrolledOn();
        this.status = EnrolmentStatus.ACTIVE;
    }

    /** Does what was decided; reserved time is summed up when it ends. */
    void act(EnrolmentAct.Kind kind, LocalDate effectiveOn) {
        if (!status.isOpen()) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_CLOSED);
        }
        if (!kind.isPossibleFrom(status)) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_ACT_NOT_POSSIBLE);
        }
        if (reservedSince != null) {
            reservedDays += Math.toIntExact(ChronoUnit.DAYS.between(reservedSince, effectiveOn));
        }
        status = kind.leadsTo();
        reservedSince = status == EnrolmentStatus.RESERVED ? effectiveOn : null;
    }

    /** Seats the student in a class, or in none. */
    void sitIn(@Nullable UUID classId) {
        if (!status.isOpen()) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_CLOSED);
        }
        schoolClass = classId;
    }

    /** Ends the enrolment with graduation; after that no result is added. */
    public void graduate() {
        requireActive();
        status = EnrolmentStatus.GRADUATED;
    }

    /** Takes graduation back: the student studies again, or the enrolment ends otherwise. */
    void takeGraduationBack(EnrolmentAct.Kind kind) {
        if (status != EnrolmentStatus.GRADUATED) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_ACT_NOT_POSSIBLE);
        }
        status = kind.leadsTo();
    }

    /** Whether a recognition rests on its results. */
    public boolean hasGraduated() {
        return status == EnrolmentStatus.GRADUATED;
    }

    /** Refuses with ENROLMENT_CLOSED unless the student is studying. */
    public void requireActive() {
        if (status != EnrolmentStatus.ACTIVE) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_CLOSED);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID student() {
        return student;
    }

    public UUID programme() {
        return programme;
    }

    public int programmeVersion() {
        return programmeVersion;
    }

    String programmeCode() {
        return programmeCode;
    }

    /** The study regulations this enrolment is under. */
    public GradingRules rules(StudyRegulations regulations) {
        return regulations.of(enrolledOn, studyMode);
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }
}
