package vn.gdnn.kit.jobs;

/** Where a job stands; a WAITING one is not to start yet. */
public enum JobStatus {
    WAITING,
    READY,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
