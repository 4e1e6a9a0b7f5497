package vn.gdnn.curriculum.programme.currency;

/** Why a programme may not be up to date any more. */
public enum Signal {
    /** The national list says something else of the occupation than on the day of the decision. */
    OCCUPATION_CHANGED,
    /** The framework of digital competence has a version after the one in which the outcomes name their competences. */
    FRAMEWORK_CHANGED,
    /** No list of technologies was declared for so many months. */
    TECHNOLOGY_OUTDATED,
    /** The review is overdue that is asked for every three years. */
    REVIEW_OVERDUE
}
