package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import vn.gdnn.kit.files.ContentStore;
import vn.gdnn.kit.problem.Refusal;

/** Makes a file of an upload that is whole, once it was looked at; what is refused is forgotten, what could not be looked at waits. */
@ApplicationScoped
class CompleteUpload {

    private final Uploads uploads;
    private final ContentStore store;
    private final FileChecks checks;
    private final ResourceFiles files;

    CompleteUpload(Uploads uploads, ContentStore store, FileChecks checks, ResourceFiles files) {
        this.uploads = uploads;
        this.store = store;
        this.checks = checks;
        this.files = files;
    }

    Upload complete(Upload whole) throws IOException {
        try {
            var checked = checks.check(store.received(whole.id()), whole.mediaType());
            files.add(whole, store.keep(whole.id()), checked);
        } catch (Refusal refusal) {
            if (refusal.code().kind().status() < 500) {
                forget(whole.id());
            }
            throw refusal;
        }
        return whole;
    }

    /** Ends an upload, whole or not. */
    void forget(UUID upload) throws IOException {
        uploads.end(upload);
        store.drop(upload);
    }
}
