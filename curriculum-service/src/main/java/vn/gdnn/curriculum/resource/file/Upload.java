package vn.gdnn.curriculum.resource.file;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload that is not whole yet.
 *
 * @param resource the version of a resource whose file it becomes
 * @param mediaType as the sender says it
 * @param size of the whole, in bytes
 * @param received how much of it is here durably
 */
public record Upload(
        UUID id, UUID resource, String name, String mediaType, long size, long received, Instant expiresAt) {

    boolean isWhole() {
        return received == size;
    }
}
