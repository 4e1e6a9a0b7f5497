package vn.gdnn.training.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;

/**
 * A training a staff member completed. Never deleted: what turned out not to count is annulled with its reason. Whoever
 * stands over the school may change the standing alone, so that an update names what changed and no more.
 */
@Entity
@DynamicUpdate
public class CompletedTraining extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID staffMember;

    @Enumerated(EnumType.STRING)
    private TrainingSubject subject;

    private String title;
    private String provider;
    private List<String> competences;
    private List<String> levels;
    private LocalDate completedOn;
    private @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable String recordedBy;
    private @Nullable UUID session;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate annulledOn;
    private @Nullable String annulmentReason;

    protected CompletedTraining() {} // for Hibernate

    /** One that the account declares for the school. */
    static CompletedTraining declared(
            UUID id, Participant participant, TrainingFacts facts, String recordedBy, LocalDate today) {
        var training = new CompletedTraining(id, participant, facts, Standing.DECLARED, today);
        training.recordedBy = recordedBy;
        return training;
    }

    /** One that was completed in a session of this system. */
    static CompletedTraining here(
            UUID id, Participant participant, TrainingFacts facts, UUID session, LocalDate today) {
        var training = new CompletedTraining(id, participant, facts, Standing.COMPLETED, today);
        training.session = session;
        return training;
    }

    private CompletedTraining(
            UUID id, Participant participant, TrainingFacts facts, Standing standing, LocalDate today) {
        participant.require(facts, today);
        this.id = id;
        this.standing = standing;
        staffMember = participant.staffId();
        subject = facts.subject();
        title = facts.title();
        provider = facts.provider();
        competences = facts.competences();
        levels = facts.levels();
        completedOn = facts.completedOn();
        validUntil = facts.validUntil();
        certificateNumber = facts.certificateNumber();
    }

    /** Declares that the training does not count; once, on a day between completion and today. */
    void annul(String reason, LocalDate on, LocalDate today) {
        if (annulledOn != null) {
            throw new Refusal(TrainingRefusal.TRAINING_ANNULLED);
        }
        if (on.isBefore(completedOn) || on.isAfter(today)) {
            throw new Refusal(TrainingRefusal.ANNULMENT_DATE_IMPLAUSIBLE);
        }
        annulledOn = on;
        annulmentReason = reason;
    }

    /** Refuses to be judged by that account where there is nothing to judge, and by the one that declared it. */
    void requireJudgeableBy(String account) {
        if (annulledOn != null) {
            throw new Refusal(TrainingRefusal.TRAINING_ANNULLED);
        }
        if (standing == Standing.COMPLETED) {
            throw new Refusal(TrainingRefusal.TRAINING_COMPLETED_HERE);
        }
        if (account.equals(recordedBy)) {
            throw new Refusal(TrainingRefusal.JUDGED_BY_RECORDER);
        }
    }

    /** Takes the standing that a judgement gives. */
    void stand(Standing judged) {
        standing = judged;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID staffMember() {
        return staffMember;
    }

    /** As it is shown, a record of that school. */
    TrainingRecord shown(String school) {
        return new TrainingRecord(
                id,
                version,
                staffMember,
                school,
                subject,
                title,
                provider,
                competences,
                TrainedComponent.of(competences, levels),
                completedOn,
                validUntil,
                standing,
                session,
                certificateNumber,
                annulledOn,
                annulmentReason);
    }
}
