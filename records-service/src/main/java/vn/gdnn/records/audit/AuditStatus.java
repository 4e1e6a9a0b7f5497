package vn.gdnn.records.audit;

/** How far an audit is. */
public enum AuditStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
