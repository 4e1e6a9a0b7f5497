package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** Begins, shows and ends uploads for a version that the caller's school is writing. */
@ApplicationScoped
public class BeginUpload {

    /** No source names a limit. */
    private static final int MOST_OPEN = 20;

    private final WrittenResources resources;
    private final Uploads uploads;
    private final UploadConfig config;

    BeginUpload(WrittenResources resources, Uploads uploads, UploadConfig config) {
        this.resources = resources;
        this.uploads = uploads;
        this.config = config;
    }

    /** Metadata as {@link UploadMetadata} reads it, size in bytes. */
    @Transactional
    public Upload begin(UUID resource, @Nullable String metadata, long size) {
        resources.require(resource);
        var said = UploadMetadata.of(metadata);
        if (size > config.largestFile()) {
            throw new Refusal(UploadRefusal.UPLOAD_TOO_LARGE, config.largestFile() >> 20);
        }
        if (uploads.openOf(resource) >= MOST_OPEN) {
            throw new Refusal(UploadRefusal.UPLOADS_TOO_MANY, MOST_OPEN);
        }
        var id = Ids.next();
        uploads.add(id, resource, said.name(), said.mediaType(), size);
        return uploads.require(resource, id);
    }

    /** How far it came. */
    @Transactional
    public Upload one(UUID resource, UUID id) {
        return uploads.require(resource, id);
    }

    /** The most bytes of one file. */
    public long largest() {
        return config.largestFile();
    }
}
