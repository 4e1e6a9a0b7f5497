package vn.gdnn.training.assessment;

import java.util.List;
import java.util.Map;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Edition;

/**
 * What somebody answered to which questionnaire, and where that places them in a framework.
 *
 * @param levels by component, empty below the lowest
 */
record Placement(Edition questionnaire, Edition framework, List<Given> answers, Map<String, String> levels) {}
