package vn.gdnn.curriculum.resource.file.rest;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.curriculum.resource.file.Upload;

/**
 * An upload that is not whole yet.
 *
 * @param size of the whole, in bytes
 * @param received how much of it is here, in bytes
 */
record UploadView(UUID id, String name, String mediaType, long size, long received, Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.id(), upload.name(), upload.mediaType(), upload.size(), upload.received(), upload.expiresAt());
    }
}
