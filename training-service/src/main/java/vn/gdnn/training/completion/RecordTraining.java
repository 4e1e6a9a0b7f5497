package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;

/**
 * Records that a staff member completed a training, and publishes it in the same transaction. Nobody completes one here before the first
 * employment at the school began: what was completed earlier belongs to the school of that time, and counts for the
 * person wherever it was recorded (ADR 58).
 */
@ApplicationScoped
public class RecordTraining {

    private final StaffMembers staff;
    private final CompletedTrainings trainings;
    private final Framework framework;
    private final JsonWebToken caller;
    private final Clock clock;

    RecordTraining(
            StaffMembers staff, CompletedTrainings trainings, Framework framework, JsonWebToken caller, Clock clock) {
        this.staff = staff;
        this.trainings = trainings;
        this.framework = framework;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller's school declares: it stands as DECLARED until it is judged. */
    @Transactional
    public TrainingRecord record(UUID staffId, TrainingFacts facts) {
        var member = staff.requireOwn(staffId);
        requireKnown(facts);
        var training = CompletedTraining.declared(
                Ids.next(),
                participant(member),
                facts,
                Objects.requireNonNull(caller.getSubject()),
                LocalDate.now(clock));
        trainings.add(training, staff.person(member));
        return TrainingRecord.of(training);
    }

    /**
     * What a staff member within the caller's scope completed in a session of this system: it stands as COMPLETED. Of one
     * session and member it is recorded and published once; asked again, what stands is answered.
     */
    @Transactional
    public TrainingRecord complete(UUID staffId, TrainingFacts facts, UUID session) {
        var member = staff.require(staffId);
        requireKnown(facts);
        var training = CompletedTraining.here(Ids.next(), participant(member), facts, session, LocalDate.now(clock));
        return trainings.addOnce(training.shown(member.institution()), staff.person(member));
    }

    /** Which date of a staff member within the caller's scope stands in the way of having completed that. */
    @Transactional
    public Optional<TrainingRefusal> obstacle(UUID staffId, TrainingFacts facts) {
        return participant(staff.require(staffId)).obstacle(facts, LocalDate.now(clock));
    }

    private Participant participant(StaffMember member) {
        return new Participant(member.id(), member.dateOfBirth(), staff.employedFirst(member));
    }

    private void requireKnown(TrainingFacts facts) {
        if (facts.components().isEmpty()) {
            return;
        }
        var version = framework.today();
        var unknown = facts.competences().stream()
                .filter(code -> !version.hasComponent(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(TrainingRefusal.COMPETENCE_UNKNOWN, String.join(", ", unknown));
        }
        facts.components().stream()
                .map(TrainedComponent::level)
                .filter(level -> level != null && version.rank(level).isEmpty())
                .findFirst()
                .ifPresent(level -> {
                    throw new Refusal(TrainingRefusal.COMPETENCE_LEVEL_UNKNOWN, level);
                });
    }
}
