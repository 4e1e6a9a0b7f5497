package vn.gdnn.kit.lease;

/** Fired when there is work of that name; workers look for it once the transaction at hand has committed. */
public record WorkReady(String work) {}
