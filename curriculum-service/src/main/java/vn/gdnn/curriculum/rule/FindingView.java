package vn.gdnn.curriculum.rule;

import java.util.Locale;
import vn.gdnn.kit.problem.ProblemTexts;

/**
 * A finding as a caller reads it.
 *
 * @param rule the stable code of the rule
 * @param path where in the programme, as a JSON Pointer (RFC 6901)
 * @param message what it says, in the language asked for
 */
public record FindingView(String rule, String path, Severity severity, String message) {

    /** In the words of a language. */
    public static FindingView of(Finding finding, ProblemTexts texts, Locale language) {
        var rule = finding.rule();
        return new FindingView(
                rule.name(),
                finding.path(),
                finding.severity(),
                texts.detail(rule, language, finding.arguments().toArray()));
    }
}
