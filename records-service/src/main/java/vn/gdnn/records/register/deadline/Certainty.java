package vn.gdnn.records.register.deadline;

/** How sure a day of the calendar is. */
public enum Certainty {
    /** As the Government decided and the ministry entered it. */
    DECIDED,
    /** As the press reported the decision. */
    PRESS,
    /** From memory; the decision was not seen. */
    RECALLED,
    /** Fixed by law every year; what moves is not known yet. */
    INFERRED
}
