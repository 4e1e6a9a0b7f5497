package vn.gdnn.curriculum.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.MappedCompetence;

/** What graduates can do is said, and by which modules they come to it. */
final class OutcomeRules {

    private static final String OUTCOMES = "/outcomes";

    private final Content content;
    private final Set<String> modules;
    private final Set<String> components;
    private final Found found;

    OutcomeRules(Content content, Set<String> components, Found found) {
        this.content = content;
        modules = content.moduleCodes();
        this.components = components;
        this.found = found;
    }

    void check() {
        var outcomes = content.outcomes();
        if (outcomes.isEmpty()) {
            found.add(ProgrammeRule.OUTCOMES_MISSING, OUTCOMES);
        }
        found.addRepeated(
                ProgrammeRule.OUTCOME_CODE_TWICE,
                OUTCOMES,
                outcomes.stream().map(LearningOutcome::code).toList());
        for (var place = 0; place < outcomes.size(); place++) {
            checkOne(outcomes.get(place), OUTCOMES + "/" + place);
        }
        checkDeveloped(outcomes);
    }

    private void checkOne(LearningOutcome outcome, String path) {
        found.addUnknown(
                ProgrammeRule.OUTCOME_MODULE_UNKNOWN, path + "/modules/%d", outcome.code(), outcome.modules(), modules);
        found.addUnknown(
                ProgrammeRule.OUTCOME_COMPETENCE_UNKNOWN,
                path + "/digitalCompetences/%d/component",
                outcome.code(),
                outcome.digitalCompetences().stream()
                        .map(MappedCompetence::component)
                        .toList(),
                components);
    }

    private void checkDeveloped(List<LearningOutcome> outcomes) {
        var developing =
                outcomes.stream().flatMap(outcome -> outcome.modules().stream()).collect(Collectors.toSet());
        if (developing.isEmpty()) {
            if (!outcomes.isEmpty()) {
                found.add(ProgrammeRule.OUTCOMES_WITHOUT_MODULES, OUTCOMES);
            }
            return;
        }
        for (var place = 0; place < content.modules().size(); place++) {
            var code = content.modules().get(place).code();
            if (!developing.contains(code)) {
                found.add(ProgrammeRule.MODULE_WITHOUT_OUTCOME, "/modules/" + place, code);
            }
        }
    }
}
