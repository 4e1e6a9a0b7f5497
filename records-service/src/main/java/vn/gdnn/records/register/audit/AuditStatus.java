package vn.gdnn.records.register.audit;

/** How far an audit is. */
public enum AuditStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
