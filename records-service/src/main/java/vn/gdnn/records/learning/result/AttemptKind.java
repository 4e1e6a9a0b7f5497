package vn.gdnn.records.learning.result;

/**
 * What an attempt at a module is (circular 04/2022, art. 28.2, 32.2 and 35.2). The facts decide: a school says only
 * whether a module not passed was studied again. A deferred exam (hoãn thi) is no attempt: nothing is posted for it.
 */
public enum AttemptKind {
    /** Lần đầu. */
    FIRST,
    /** Thi lại: the exam of a module not passed, taken again. */
    RESIT,
    /** Học lại: a module not passed, studied and examined again. */
    RESTUDY,
    /** Học cải thiện: once more after a pass, of one's own will. */
    IMPROVEMENT;

    static AttemptKind of(int number, boolean passedBefore, boolean studiedAgain) {
        if (number == 1) {
            return FIRST;
        }
        if (passedBefore) {
            return IMPROVEMENT;
        }
        return studiedAgain ? RESTUDY : RESIT;
    }

    /** Whether it had to be made; an improvement has not. */
    public boolean isForced() {
        return this == RESIT || this == RESTUDY;
    }
}
