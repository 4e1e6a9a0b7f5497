package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.records.learning.grading.Examiners;

/** Warns when the two markers of an exam are far apart; how far is the school's to say, the circular's figure is not known. */
@ApplicationScoped
public class ExamMarksWatch {

    private final Optional<BigDecimal> tolerated;

    ExamMarksWatch(@ConfigProperty(name = "gdnn.records.exam-marks-difference") Optional<BigDecimal> tolerated) {
        this.tolerated = tolerated;
    }

    /** What is odd about a result. */
    public List<String> warnings(ModuleResult result) {
        var difference = Examiners.difference(result.assessment().examinerMarks());
        return tolerated.filter(most -> difference.compareTo(most) > 0).isPresent()
                ? List.of("EXAM_MARKS_FAR_APART")
                : List.of();
    }
}
