package vn.gdnn.training.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;

/** A training a staff member completed. Never deleted: what turned out not to count is annulled with its reason. */
@Entity
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
    private LocalDate completedOn;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate annulledOn;
    private @Nullable String annulmentReason;

    protected CompletedTraining() {} // for Hibernate

    CompletedTraining(UUID id, Participant participant, TrainingFacts facts, LocalDate today) {
        if (facts.completedOn().isAfter(today)) {
            throw new Refusal(TrainingRefusal.COMPLETED_IN_FUTURE);
        }
        if (!participant.dateOfBirth().isBefore(facts.completedOn().plusDays(1))) {
            throw new Refusal(TrainingRefusal.COMPLETED_BEFORE_BIRTH);
        }
        this.id = id;
        staffMember = participant.staffId();
        subject = facts.subject();
        title = facts.title();
        provider = facts.provider();
        competences = facts.competences();
        completedOn = facts.completedOn();
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

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID staffMember() {
        return staffMember;
    }

    TrainingSubject subject() {
        return subject;
    }

    String title() {
        return title;
    }

    String provider() {
        return provider;
    }

    List<String> competences() {
        return competences;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable String certificateNumber() {
        return certificateNumber;
    }

    @Nullable LocalDate annulledOn() {
        return annulledOn;
    }

    @Nullable String annulmentReason() {
        return annulmentReason;
    }
}
