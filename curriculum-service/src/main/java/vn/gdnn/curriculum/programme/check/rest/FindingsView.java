package vn.gdnn.curriculum.programme.check.rest;

import java.util.List;
import java.util.Locale;
import vn.gdnn.curriculum.rule.Finding;
import vn.gdnn.curriculum.rule.FindingView;
import vn.gdnn.curriculum.rule.Severity;
import vn.gdnn.kit.problem.ProblemTexts;

/**
 * What the rules say of a programme.
 *
 * @param submittable whether none of the findings is an error
 */
record FindingsView(boolean submittable, List<FindingView> findings) {

    static FindingsView of(List<Finding> findings, ProblemTexts texts, Locale language) {
        return new FindingsView(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                findings.stream()
                        .map(finding -> FindingView.of(finding, texts, language))
                        .toList());
    }
}
