package vn.gdnn.events.records.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A number of module results was posted in one go. */
public record ModuleResultsPosted(UUID batchId, String institution, int count, LocalDate on) {}
