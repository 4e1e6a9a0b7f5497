package vn.gdnn.records.register.deadline;

/** Which of the two forms of a diploma is late. */
public enum IssueClock {
    PAPER,
    DIGITAL
}
