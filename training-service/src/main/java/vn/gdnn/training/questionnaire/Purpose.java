package vn.gdnn.training.questionnaire;

/** What a questionnaire is asked for. */
public enum Purpose {
    SELF_ASSESSMENT,
    SATISFACTION,
    EFFECT
}
