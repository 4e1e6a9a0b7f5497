package vn.gdnn.curriculum.resource.harvest;

import java.time.Instant;
import java.util.UUID;

/**
 * What a harvester asks for, in the order in which it changed.
 *
 * @param until the last second that counts
 * @param after where the page begins
 */
public record HarvestQuery(HarvestSet set, Instant until, Place after) {

    /** A place in the order: behind the resource that changed in that second. */
    public record Place(Instant stampedAt, UUID resource) {

        /** Before all that changed in that second or later. */
        public static Place before(Instant second) {
            return new Place(second, new UUID(0, 0));
        }
    }
}
