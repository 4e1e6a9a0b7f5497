package vn.gdnn.records.learning.transcript;

/** What stands in a transcript instead of a result, or beside one (circular 09/2017, art. 22). */
public enum Remark {
    /** Not enough assessed yet. */
    I,
    /** The exam's mark has not come in yet. */
    X,
    /** Taken over from another school or an earlier enrolment. */
    R,
    /** Exempt (miễn): credits without a score. The letter is ours. */
    M
}
