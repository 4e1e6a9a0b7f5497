package vn.gdnn.kit.jobs;

import java.util.UUID;

/** One thing to do. */
public record JobItem(int position, UUID subject) {}
