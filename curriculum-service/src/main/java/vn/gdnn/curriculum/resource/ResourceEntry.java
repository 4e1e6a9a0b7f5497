package vn.gdnn.curriculum.resource;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;

/**
 * A version of a resource as a list shows it.
 *
 * @param resource the id of the first version, which names the resource in all of them
 */
public record ResourceEntry(
        UUID id,
        UUID resource,
        int number,
        String institution,
        ResourceStatus status,
        String title,
        String licence,
        @Nullable Instant submittedAt) {}
