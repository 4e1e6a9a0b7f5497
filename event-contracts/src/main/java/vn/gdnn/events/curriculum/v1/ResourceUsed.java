package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A school used a published learning resource of another school on a day: told once for school, resource and day, however often.
 *
 * @param institution whose resource it is
 * @param usedBy the school that used it
 */
public record ResourceUsed(UUID resourceId, UUID versionId, String institution, String usedBy, LocalDate on) {}
