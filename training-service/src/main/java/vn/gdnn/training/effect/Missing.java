package vn.gdnn.training.effect;

/** What is still to be done about the effect of a course. */
public enum Missing {
    /** By the person. */
    ANSWER("answered_at is null"),
    /** By the school. */
    OBSERVATION("observed_on is null");

    private final String condition;

    Missing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
