package vn.gdnn.records.register.deadline;

/** Which time has run out: for one of the two forms of a diploma, or for a request that nobody has decided. */
public enum IssueClock {
    PAPER,
    DIGITAL,
    CORRECTION,
    REISSUE
}
