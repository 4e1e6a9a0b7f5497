package vn.gdnn.records.job;

import java.util.UUID;

/** One thing to do. */
public record JobItem(int position, UUID subject) {}
