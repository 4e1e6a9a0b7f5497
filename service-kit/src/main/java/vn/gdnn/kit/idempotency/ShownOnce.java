package vn.gdnn.kit.idempotency;

/**
 * An answer that holds a secret. It is not kept for replay: whoever sends its key again is told that the answer is lost, and
 * the change is not made twice.
 */
public interface ShownOnce {}
