package vn.gdnn.curriculum.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.kit.problem.Refusal;

/** The decision that brought a version into force. */
@Embeddable
public record Decision(@Column(name = "decision_number") String number, LocalDate decidedOn, LocalDate inForceFrom) {

    void requirePossible(LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw new Refusal(ProgrammeRefusal.DECISION_IN_FUTURE, decidedOn);
        }
        if (inForceFrom.isBefore(decidedOn)) {
            throw new Refusal(ProgrammeRefusal.IN_FORCE_BEFORE_DECISION, inForceFrom, decidedOn);
        }
    }

    /**
     * A decision of that day or later rests on an appraisal of the version as it was submitted. One of before may have none
     * recorded; what is recorded counts all the same.
     */
    void requireRestsOn(@Nullable Appraised appraised, LocalDate from) {
        if (appraised == null) {
            if (decidedOn.isBefore(from)) {
                return;
            }
            throw new Refusal(ProgrammeRefusal.APPRAISAL_MISSING, from);
        }
        if (appraised.conclusion() != Conclusion.PASS) {
            throw new Refusal(ProgrammeRefusal.APPRAISAL_NOT_PASSED, appraised.conclusion());
        }
        if (appraised.papers() == 0) {
            throw new Refusal(ProgrammeRefusal.APPRAISAL_WITHOUT_EVIDENCE);
        }
        if (decidedOn.isBefore(appraised.metOn())) {
            throw new Refusal(ProgrammeRefusal.DECISION_BEFORE_MEETING, decidedOn, appraised.metOn());
        }
    }
}
