package vn.gdnn.training.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.owner.Owner;

/**
 * A session as it is shown.
 *
 * @param version what the entity tag says; seats that are given do not change it
 * @param taken how many seats are given
 * @param waiting how many wait for one
 */
public record SessionRecord(
        UUID id,
        long version,
        Taught course,
        Owner owner,
        SessionFacts facts,
        int taken,
        int waiting,
        @Nullable Cancellation cancellation) {

    /** The version of a course that is taught; {@code course} names it in all versions. */
    public record Taught(UUID id, UUID course, String code, String title) {}

    /** When and why it was called off. */
    public record Cancellation(Instant at, String reason) {}
}
