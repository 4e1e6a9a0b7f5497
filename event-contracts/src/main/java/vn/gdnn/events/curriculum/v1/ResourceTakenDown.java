package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A version of a learning resource that is or was published is taken down, for ever. */
public record ResourceTakenDown(UUID resourceId, UUID versionId, String institution, LocalDate on) {}
