package vn.gdnn.kit.jobs;

import java.util.UUID;

/** An item that was not done. */
public record JobError(int position, UUID subject, String code) {}
