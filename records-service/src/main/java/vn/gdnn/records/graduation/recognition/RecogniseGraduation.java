package vn.gdnn.records.graduation.recognition;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Recognises a graduation when every condition on record is met, and keeps the evidence with the decision. */
@ApplicationScoped
public class RecogniseGraduation {

    private final Enrolments enrolments;
    private final JudgeGraduation judgeGraduation;
    private final RecogniseMany recogniseMany;
    private final CurrentScope scope;

    RecogniseGraduation(
            Enrolments enrolments, JudgeGraduation judgeGraduation, RecogniseMany recogniseMany, CurrentScope scope) {
        this.enrolments = enrolments;
        this.judgeGraduation = judgeGraduation;
        this.recogniseMany = recogniseMany;
        this.scope = scope;
    }

    /**
     * The decision, and the class where no rule computes it (year-based training).
     *
     * @param reason why a second qualification of the same level and occupation is given, where it is one
     */
    public record Proposal(
            Decision decision,
            @Nullable GraduationClass enteredClass,
            @Nullable String reason) {}

    @Transactional
    public Recognition recognise(UUID enrolmentId, long expectedVersion, Proposal proposal, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeldAlone(enrolmentId); // posting a result waits, and then finds it closed
        enrolment.requireActive();
        Versions.require(expectedVersion, enrolment.version());
        var decision = proposal.decision();
        var findings = judgeGraduation.judge(enrolment, decision.decidedOn());
        var recognition = Recognition.of(
                enrolmentId,
                decision,
                judgement(findings, proposal.enteredClass()),
                findings.conditions(),
                proposal.reason());
        recogniseMany.recognise(institution, decision, List.of(recognition), by.subject(), null);
        return recognition;
    }

    private static Recognition.Judgement judgement(Findings findings, @Nullable GraduationClass entered) {
        return new Recognition.Judgement(classification(findings, entered), findings.average(), findings.ruleSet());
    }

    /** A class that is computed may be confirmed, never chosen. */
    private static Classification classification(Findings findings, @Nullable GraduationClass entered) {
        if (findings.classEntered()) {
            var named = requireEntered(entered);
            return new Classification(named, named, List.of());
        }
        findings.requireQualified();
        var computed = requireNonNull(findings.classification(), "conditions met without a class");
        if (entered != null && entered != computed.graduationClass()) {
            throw new Refusal(
                    GraduationRefusal.GRADUATION_CLASS_COMPUTED,
                    computed.graduationClass().words());
        }
        return computed;
    }

    private static GraduationClass requireEntered(@Nullable GraduationClass entered) {
        if (entered == null) {
            throw new Refusal(GraduationRefusal.GRADUATION_CLASS_REQUIRED);
        }
        if (!entered.canBeEntered()) {
            throw new Refusal(GraduationRefusal.GRADUATION_CLASS_INVALID);
        }
        return entered;
    }
}
