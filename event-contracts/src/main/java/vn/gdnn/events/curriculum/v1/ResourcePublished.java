package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a learning resource is published, in place of the one published before.
 *
 * @param resourceId names the resource in all its versions
 * @param number of the version, 1 for the first
 * @param institution whose resource it is
 */
public record ResourcePublished(
        UUID resourceId, UUID versionId, int number, String institution, String licence, LocalDate on) {}
