package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.kit.problem.Refusal;

/** Whether a decision may bring a version into force today; never by an account that wrote or submitted it (four eyes). */
@ApplicationScoped
class DecisionRules {

    private final Clock clock;
    private final LocalDate appraisalFrom;

    /** @param appraisalFrom the first day whose decisions rest on an appraisal */
    DecisionRules(Clock clock, @ConfigProperty(name = "gdnn.programmes.appraisal-from") LocalDate appraisalFrom) {
        this.clock = clock;
        this.appraisalFrom = appraisalFrom;
    }

    void check(Programme programme, Decision decision, String reviewer) {
        programme.require(ProgrammeStatus.SUBMITTED);
        requireOther(programme, reviewer);
        requirePossible(decision);
        requireRestsOn(decision, programme.appraised());
    }

    private static void requireOther(Programme programme, String reviewer) {
        if (reviewer.equals(programme.submittedBy())) {
            throw new Refusal(ProgrammeRefusal.REVIEWER_IS_SUBMITTER);
        }
        if (programme.writers().contains(reviewer)) {
            throw new Refusal(ProgrammeRefusal.REVIEWER_IS_AUTHOR);
        }
    }

    private void requirePossible(Decision decision) {
        if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(ProgrammeRefusal.DECISION_IN_FUTURE, decision.decidedOn());
        }
        if (decision.inForceFrom().isBefore(decision.decidedOn())) {
            throw new Refusal(ProgrammeRefusal.IN_FORCE_BEFORE_DECISION, decision.inForceFrom(), decision.decidedOn());
        }
    }

    /**
     * A decision of that day or later rests on an appraisal of the version as it was submitted. One of before may have none
     * recorded; what is recorded counts all the same.
     */
    private void requireRestsOn(Decision decision, @Nullable Appraised appraised) {
        if (appraised == null) {
            if (decision.decidedOn().isBefore(appraisalFrom)) {
                return;
            }
            throw new Refusal(ProgrammeRefusal.APPRAISAL_MISSING, appraisalFrom);
        }
        if (appraised.conclusion() != Conclusion.PASS) {
            throw new Refusal(ProgrammeRefusal.APPRAISAL_NOT_PASSED, appraised.conclusion());
        }
        if (appraised.papers() == 0) {
            throw new Refusal(ProgrammeRefusal.APPRAISAL_WITHOUT_EVIDENCE);
        }
        if (decision.decidedOn().isBefore(appraised.metOn())) {
            throw new Refusal(ProgrammeRefusal.DECISION_BEFORE_MEETING, decision.decidedOn(), appraised.metOn());
        }
    }
}
