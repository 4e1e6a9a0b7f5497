package vn.gdnn.records.graduation.round;

/** Whether the council still judges, or the decision is made. */
public enum RoundStatus {
    OPEN,
    RECOGNISED
}
