package vn.gdnn.curriculum.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.ProblemTexts;

/** Declines a submission and names everything that must be put right, at once. */
public final class FaultySyllabus extends FaultyRequest {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> errors;

    FaultySyllabus(List<Finding> errors) {
        super(
                SyllabusRefusal.SYLLABUS_FAULTY,
                errors.stream().map(Finding::fault).toList());
        this.errors = List.copyOf(errors);
    }

    @Override
    protected Map<String, Object> members(ProblemTexts texts, Locale language) {
        return Map.of(
                "findings",
                errors.stream()
                        .map(finding -> FindingView.of(finding, texts, language))
                        .toList());
    }
}
