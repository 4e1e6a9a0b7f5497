package vn.gdnn.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.lease.WorkReady;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** Takes files in and shows what became of them; what it answers belongs to the caller's institution. */
@ApplicationScoped
public class Imports {

    private final ImportKinds kinds;
    private final ImportJobs jobs;
    private final ImportErrors errors;
    private final ImportWarnings warnings;
    private final Event<WorkReady> ready;

    Imports(ImportKinds kinds, ImportJobs jobs, ImportErrors errors, ImportWarnings warnings, Event<WorkReady> ready) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.errors = errors;
        this.warnings = warnings;
        this.ready = ready;
    }

    /** The job of a file, and whether it had been sent before. */
    record Received(ImportJob job, boolean repeated) {}

    /**
     * Stores the file in full, then lets a worker have it; a file whose beginning is wrong is refused at once. A file sent
     * again under the same key is the same job.
     */
    Received receive(
            String kindName,
            InputStream body,
            @Nullable String contentType,
            @Nullable String mode,
            @Nullable String key)
            throws IOException {
        var kind = kinds.named(kindName);
        var format = FileFormat.of(contentType);
        var chosen = modeOf(mode);
        var buffer = new byte[ImportFile.CHUNK];
        var length = body.readNBytes(buffer, 0, buffer.length);
        var header = Header.read(format, buffer, length, kind.columns());
        var id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> jobs.open(id, kindName, chosen, format, header));
        var complete = false;
        try {
            var digest = sha256();
            var total = store(id, body, buffer, length, digest);
            var file = new SentFile(key, kindName + " " + chosen + " " + format, digest.digest());
            var earlier = file.key() == null ? Optional.<ImportJob>empty() : earlier(file);
            if (earlier.isPresent()) {
                return new Received(earlier.get(), true);
            }
            var raced = received(id, total, file);
            if (raced.isPresent()) {
                return new Received(raced.get(), true);
            }
            complete = true;
        } finally {
            if (!complete) {
                QuarkusTransaction.requiringNew().run(() -> jobs.delete(id));
            }
        }
        ready.fire(new WorkReady(ImportWork.NAME));
        return new Received(QuarkusTransaction.requiringNew().call(() -> found(id)), false);
    }

    private Optional<ImportJob> earlier(SentFile file) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.earlier(file).map(this::found));
    }

    /** The job of the same request, where that one was received in the same moment. */
    private Optional<ImportJob> received(UUID id, long total, SentFile file) {
        try {
            QuarkusTransaction.requiringNew().run(() -> jobs.received(id, total, file));
            return Optional.empty();
        } catch (RuntimeException e) {
            var earlier = file.key() == null ? Optional.<ImportJob>empty() : earlier(file);
            if (earlier.isEmpty()) {
                throw e;
            }
            return earlier;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long store(UUID id, InputStream body, byte[] buffer, int firstLength, MessageDigest digest)
            throws IOException {
        var total = 0L;
        var length = firstLength;
        for (var number = 0; length > 0; number++) {
            var chunk = length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
            var place = number;
            QuarkusTransaction.requiringNew().run(() -> jobs.addChunk(id, place, chunk));
            digest.update(chunk);
            total += length;
            length = body.readNBytes(buffer, 0, buffer.length);
        }
        return total;
    }

    @Transactional
    ImportJob find(UUID id) {
        return found(id);
    }

    @Transactional
    Slice<ImportJob> newest(@Nullable Cursor after, int limit) {
        var before = after == null ? null : after.uuid(0);
        return Slice.of(jobs.newest(before, limit + 1), limit, job -> Cursor.of(job.id()));
    }

    @Transactional
    Slice<ImportErrorView> errors(UUID id, @Nullable Cursor after, int limit, Locale language) {
        var place = Objects.requireNonNullElse(after, Cursor.of(0, ""));
        var rows = errors.after(found(id).id(), place.number(0), place.text(1), limit + 1, language);
        return Slice.of(rows, limit, error -> Cursor.of(error.line(), error.column()));
    }

    @Transactional
    Slice<ImportWarningView> warnings(UUID id, @Nullable Cursor after, int limit, Locale language) {
        var place = Objects.requireNonNullElse(after, Cursor.of(0, "", ""));
        var start = new ImportWarnings.Place(place.number(0), place.text(1), place.text(2));
        var rows = warnings.after(found(id).id(), start, limit + 1, language);
        return Slice.of(rows, limit, warning -> Cursor.of(warning.line(), warning.column(), warning.code()));
    }

    /** Stops an import at work, or deletes one that is over. */
    @Transactional
    void remove(UUID id) {
        jobs.remove(found(id).id());
    }

    private ImportJob found(UUID id) {
        return jobs.find(id).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private static ImportMode modeOf(@Nullable String mode) {
        try {
            return mode == null ? ImportMode.PARTIAL : ImportMode.valueOf(mode);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ImportRefusal.IMPORT_MODE_UNKNOWN);
        }
    }
}
