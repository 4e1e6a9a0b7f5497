package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** Posts the result of one attempt at a module; from then on it is frozen. */
@ApplicationScoped
public class PostResult {

    private final Enrolments enrolments;
    private final TaughtModules modules;
    private final ModuleResults results;
    private final StudyRegulations regulations;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    PostResult(
            Enrolments enrolments,
            TaughtModules modules,
            ModuleResults results,
            StudyRegulations regulations,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.modules = modules;
        this.results = results;
        this.regulations = regulations;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public ModuleResult post(UUID enrolmentId, PostedAttempt attempt, Assessment assessment) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeld(enrolmentId);
        enrolment.requireActive();
        requireAcceptable(enrolment, attempt);
        var rules = enrolment.rules(regulations);
        var result = posted(
                enrolment,
                new ModuleResult(
                        Ids.next(),
                        enrolmentId,
                        attempt,
                        AttemptSeries.BEGUN,
                        assessment,
                        rules.score(assessment.marks()),
                        rules.name(),
                        0));
        outbox.publish(
                Topics.LEARNING_RESULT,
                enrolmentId.toString(),
                institution,
                new ModuleResultsPosted(result.id(), institution, 1, attempt.postedOn()));
        return result;
    }

    private void requireAcceptable(Enrolment enrolment, PostedAttempt attempt) {
        if (attempt.postedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(ResultRefusal.POSTED_IN_FUTURE);
        }
        if (attempt.postedOn().isBefore(enrolment.enrolledOn())) {
            throw new Refusal(ResultRefusal.POSTED_BEFORE_ENROLMENT);
        }
        attempt.requireTermBegun();
        modules.require(enrolment, attempt.moduleCode());
    }

    /** The result with its place among the attempts on record. */
    private ModuleResult posted(Enrolment enrolment, ModuleResult result) {
        results.add(enrolment.institution(), enrolment.id(), result);
        var posted = result.attempt().number() == 1
                ? result
                : results.require(enrolment.institution(), enrolment.id(), result.id());
        posted.series().requireAsSaid(result.attempt().said());
        return posted;
    }
}
