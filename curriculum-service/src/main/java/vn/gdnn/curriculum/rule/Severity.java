package vn.gdnn.curriculum.rule;

/** Whether a finding stands against a submission or is told beside it. */
public enum Severity {
    ERROR,
    WARNING
}
