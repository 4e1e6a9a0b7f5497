package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.files.ContentStore;
import vn.gdnn.kit.problem.Refusal;

/**
 * Takes a part of an upload. What has come is durable and counted piece by piece, so that a sender that was cut off goes on from
 * there, after a restart too. The last part makes it a file, or refuses it and forgets the upload.
 */
@ApplicationScoped
public class ReceivePart {

    /** After so many bytes the lease is renewed and what came is counted. */
    private static final long STEP = 8L << 20;

    private final Uploads uploads;
    private final ContentStore store;
    private final CompleteUpload complete;
    private final UploadConfig config;

    ReceivePart(Uploads uploads, ContentStore store, CompleteUpload complete, UploadConfig config) {
        this.uploads = uploads;
        this.store = store;
        this.complete = complete;
        this.config = config;
    }

    /** The upload as far as it came; where a SHA-256 of the part is given and differs, nothing of it is kept. */
    public Upload receive(UUID resource, UUID id, long offset, byte @Nullable [] sha256, InputStream part)
            throws IOException {
        var upload = uploads.require(resource, id);
        if (upload.received() != offset) {
            throw new Refusal(UploadRefusal.UPLOAD_OFFSET_DIFFERS, upload.received(), offset);
        }
        var lease = UUID.randomUUID();
        uploads.lease(id, lease);
        try {
            var received = copyWhole(upload, lease, sha256, part);
            var now = uploads.require(resource, id);
            return received == upload.size() ? complete.complete(now) : now;
        } finally {
            uploads.release(id, lease);
        }
    }

    private long copyWhole(Upload upload, UUID lease, byte @Nullable [] sha256, InputStream part) throws IOException {
        var digested = new DigestInputStream(part, sha256());
        var received = copy(upload, lease, digested);
        if (sha256 != null
                && !MessageDigest.isEqual(sha256, digested.getMessageDigest().digest())) {
            uploads.advance(upload.id(), lease, upload.received());
            throw new Refusal(UploadRefusal.UPLOAD_CHECKSUM_DIFFERS);
        }
        return received;
    }

    private long copy(Upload upload, UUID lease, InputStream part) throws IOException {
        var end = Math.min(upload.size(), upload.received() + config.largestPart());
        var at = upload.received();
        while (true) {
            var step = store.append(upload.id(), at, part, Math.min(STEP, end - at));
            at += step.bytes();
            uploads.advance(upload.id(), lease, at);
            if (step.cut()) {
                throw new IOException("the sender broke off");
            }
            if (step.over()) {
                return at;
            }
            if (at == end) {
                return ended(upload, part, at);
            }
        }
    }

    /** More than was announced, or than is taken at once, is not cut short silently. */
    private long ended(Upload upload, InputStream part, long at) throws IOException {
        if (part.read() >= 0) {
            throw new Refusal(
                    UploadRefusal.UPLOAD_PART_TOO_LARGE,
                    at == upload.size() ? upload.size() - upload.received() : config.largestPart());
        }
        return at;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
