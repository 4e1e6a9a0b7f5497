package vn.gdnn.kit.imports;

/** How far an import is. */
public enum ImportStatus {
    /** Still arriving; not shown. */
    UPLOADING,
    /** Stored in full, waits for a worker. */
    RECEIVED,
    /** At work; a worker that dies is replaced. */
    RUNNING,
    /** Read to the end; refused rows are listed. */
    DONE,
    /** Nothing more will happen; {@code failure} says why. */
    FAILED,
    /** Stopped on request; rows accepted before stay. */
    CANCELLED;

    boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
