package vn.gdnn.training.completion;

/** What a completed training rests on. */
public enum Standing {
    /** The word of the school. */
    DECLARED,
    /** The judgement of who stands over the school: an officer of its province or the ministry. */
    VERIFIED,
    /** The same, which found that it does not count. */
    REFUSED,
    /** A session held in this system. */
    COMPLETED
}
