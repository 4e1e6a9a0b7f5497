package vn.gdnn.records.graduation.recognition;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/** What a proposal comes to by what is on record now. */
@ApplicationScoped
class ProposedRecognition {

    private final JudgeGraduation judgeGraduation;

    ProposedRecognition(JudgeGraduation judgeGraduation) {
        this.judgeGraduation = judgeGraduation;
    }

    /** Refuses with ENROLMENT_CLOSED, conditions not met, or a class that the rules do not give. */
    Recognition judge(Enrolment enrolment, Proposal proposal) {
        enrolment.requireActive();
        var findings = judgeGraduation.judge(enrolment, proposal.decision().decidedOn());
        return Recognition.of(
                enrolment.id(),
                proposal.decision(),
                judgement(findings, proposal.graduationClass()),
                findings.conditions(),
                proposal.reason());
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
