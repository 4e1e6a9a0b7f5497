package vn.gdnn.training.letter;

/** What a letter is about. */
public enum LetterKind {
    /** To a school: whose trainings end. */
    TRAININGS_OF_SCHOOL_END,
    /** To a person: which of the own trainings end. */
    TRAININGS_END,
    /** To a person, who waited for a seat and has one now. */
    MOVED_UP,
    /** To a person, who completed a course months ago and is asked about it. */
    EFFECT_ASKED
}
