package vn.gdnn.training.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Edition;

/** A self-assessment as it is shown. */
public record SelfAssessmentRecord(
        UUID id,
        UUID staffId,
        String institution,
        LocalDate assessedOn,
        Edition questionnaire,
        Edition framework,
        List<Given> answers,
        List<Place> levels) {

    /** The level in a component: below the lowest where there is none. */
    public record Place(String component, @Nullable String level) {}

    @Override
    public String toString() {
        return "SelfAssessmentRecord[id=" + id + "]";
    }
}
