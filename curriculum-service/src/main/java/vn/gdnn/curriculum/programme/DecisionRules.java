package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a decision may bring a version into force today. */
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
        programme.requireApprovable(reviewer);
        decision.requirePossible(LocalDate.now(clock));
        decision.requireRestsOn(programme.appraised(), appraisalFrom);
    }
}
