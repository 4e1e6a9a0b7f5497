package vn.gdnn.training.signup;

/** Whether somebody takes part. */
public enum SignUpState {
    /** Has a seat. */
    SEATED,
    /** Waits for one. */
    WAITING,
    /** No longer either. */
    WITHDRAWN
}
