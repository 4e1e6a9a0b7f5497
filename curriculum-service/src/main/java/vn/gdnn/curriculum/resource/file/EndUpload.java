package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Ends an upload that the sender does not want any more. */
@ApplicationScoped
public class EndUpload {

    private final Uploads uploads;
    private final CompleteUpload complete;

    EndUpload(Uploads uploads, CompleteUpload complete) {
        this.uploads = uploads;
        this.complete = complete;
    }

    public void end(UUID resource, UUID id) throws IOException {
        complete.forget(uploads.require(resource, id).id());
    }
}
