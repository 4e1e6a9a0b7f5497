package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.records.learning.grading.Examiners;

/**
 * Warns when the two markers of an exam are far apart, where how far is the school's to say, since the circular's figure is
 * not known; and when the attempt before is not on record.
 */
@ApplicationScoped
public class ExamMarksWatch {

    private final Optional<BigDecimal> tolerated;

    ExamMarksWatch(@ConfigProperty(name = "gdnn.records.exam-marks-difference") Optional<BigDecimal> tolerated) {
        this.tolerated = tolerated;
    }

    /** What is odd about a result. */
    public List<String> warnings(ModuleResult result) {
        var difference = Examiners.difference(result.assessment().examinerMarks());
        var warnings = new ArrayList<String>();
        if (tolerated.filter(most -> difference.compareTo(most) > 0).isPresent()) {
            warnings.add("EXAM_MARKS_FAR_APART");
        }
        if (!result.series().complete()) {
            warnings.add(ResultRefusal.ATTEMPT_GAP.name());
        }
        return warnings;
    }
}
