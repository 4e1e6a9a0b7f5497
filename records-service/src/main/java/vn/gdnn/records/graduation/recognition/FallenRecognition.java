package vn.gdnn.records.graduation.recognition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * A recognition that would not be given, or not with this class, by what is on record now.
 *
 * @param unmet the conditions that are open for a decision of its day
 * @param classNow the class the rules compute now; none for year-based training, where it is entered
 */
public record FallenRecognition(
        UUID id,
        String institution,
        UUID enrolmentId,
        Decision decision,
        List<Condition> unmet,
        GraduationClass graduationClass,
        @Nullable GraduationClass classNow) {

    public FallenRecognition {
        unmet = List.copyOf(unmet);
    }

    static FallenRecognition of(String institution, Recognition recognition, Findings now) {
        var classified = now.classification();
        return new FallenRecognition(
                recognition.id(),
                institution,
                recognition.enrolment(),
                recognition.decision(),
                now.unmet(),
                recognition.judgement().classification().graduationClass(),
                classified == null || now.classEntered() ? null : classified.graduationClass());
    }

    /** Whether anything differs. */
    boolean hasFallen() {
        return !unmet.isEmpty() || classDiffers();
    }

    List<String> codes() {
        if (!unmet.isEmpty()) {
            return List.of("RECOGNITION_CONDITIONS_FALLEN");
        }
        return classDiffers() ? List.of("RECOGNITION_CLASS_DIFFERS") : List.of();
    }

    private boolean classDiffers() {
        return classNow != null && classNow != graduationClass;
    }
}
