package vn.gdnn.training.questionnaire;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a questionnaire is not found or not taken, or answers do not fit it. */
@OfKind(RefusalCode.Kind.RULE)
public enum QuestionnaireRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    QUESTIONNAIRE_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    QUESTIONNAIRE_VERSION_TAKEN,
    QUESTIONNAIRE_DAY_PASSED,
    QUESTIONNAIRE_DAY_NOT_AFTER,
    QUESTIONNAIRE_FRAMEWORK_UNKNOWN,
    QUESTIONNAIRE_FAULTY,
    QUESTION_DOUBLED,
    ANSWER_DOUBLED,
    QUESTION_COMPONENT_UNKNOWN,
    ANSWER_LEVEL_UNKNOWN,
    PLACES_NOBODY,
    USE_NOT_ASKED,
    USE_ASKED_ELSEWHERE,
    ANSWERS_FAULTY,
    QUESTION_UNKNOWN,
    QUESTION_UNANSWERED,
    ANSWER_UNKNOWN
}
