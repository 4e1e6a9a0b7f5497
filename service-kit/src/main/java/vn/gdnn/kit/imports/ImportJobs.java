package vn.gdnn.kit.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The jobs of the institution at hand; every method wants a transaction. */
@ApplicationScoped
class ImportJobs {

    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final CurrentScope scope;
    private final PersonalNumbers personal;
    private final SecurityIdentity caller;

    ImportJobs(Sql sql, CurrentScope scope, PersonalNumbers personal, SecurityIdentity caller) {
        this.sql = sql;
        this.scope = scope;
        this.personal = personal;
        this.caller = caller;
    }

    void open(UUID id, String kind, ImportMode mode, FileFormat format, Header header) {
        sql.update(
                """
                insert into import_job (institution, id, kind, mode, format, header, status, sent_by,
                                        first_byte, first_line, next_byte, next_line)
                values (?, ?, ?, ?, ?, ?, 'UPLOADING', ?, ?, ?, ?, ?)""",
                scope.institution(),
                id,
                kind,
                mode.name(),
                format.name(),
                header.columns().toArray(new String[0]),
                sender(),
                header.firstByte(),
                header.firstLine(),
                header.firstByte(),
                header.firstLine());
    }

    private String sender() {
        var principal = caller.getPrincipal();
        return principal instanceof JsonWebToken token ? token.getSubject() : principal.getName();
    }

    /** Sealed: a file may hold personal numbers, and it waits here until its job ends. */
    void addChunk(UUID id, int number, byte[] content) {
        sql.update(
                "insert into import_chunk (institution, job, number, content) values (?, ?, ?, ?)",
                scope.institution(),
                id,
                number,
                personal.seal(content));
    }

    void received(UUID id, long totalBytes, SentFile file) {
        sql.update(
                """
                update import_job set status = 'RECEIVED', total_bytes = ?, sent_as = ?, file_digest = ?, file_sha256 = ?
                where institution = ? and id = ?""",
                totalBytes,
                file.key(),
                personal.hash(file.same()),
                personal.seal(file.sha256()),
                scope.institution(),
                id);
    }

    /** The job of a request by the same account under the same key; another file under it is IDEMPOTENCY_KEY_REUSED. */
    Optional<UUID> earlier(SentFile file) {
        var found = sql.one(
                row -> new Earlier(row.getObject(1, UUID.class), row.getBytes(2)),
                """
                select id, file_digest from import_job
                where institution = ? and sent_by = ? and sent_as = ? and status <> 'UPLOADING'""",
                scope.institution(),
                sender(),
                file.key());
        if (found.filter(job -> !Arrays.equals(job.digest, personal.hash(file.same())))
                .isPresent()) {
            throw new Refusal(KitRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return found.map(Earlier::id);
    }

    private record Earlier(UUID id, byte[] digest) {}

    byte @Nullable [] chunk(UUID id, int number) {
        return sql.one(
                        row -> personal.openBytes(row.getBytes(1)),
                        "select content from import_chunk where institution = ? and job = ? and number = ?",
                        scope.institution(),
                        id,
                        number)
                .orElse(null);
    }

    Optional<ImportJob> find(UUID id) {
        return sql.one(
                ImportJob::read,
                "select " + ImportJob.COLUMNS
                        + " from import_job where institution = ? and id = ? and status <> 'UPLOADING'",
                scope.institution(),
                id);
    }

    List<ImportJob> newest(@Nullable UUID before, int limit) {
        return sql.list(
                ImportJob::read,
                "select " + ImportJob.COLUMNS
                        + " from import_job where institution = ? and id < ? and status <> 'UPLOADING' order by id desc limit ?",
                scope.institution(),
                before == null ? LAST : before,
                limit);
    }

    /** Stops a job that is not over, or deletes one that is. */
    void remove(UUID id) {
        var stopped = sql.update("""
                update import_job set status = 'CANCELLED', finished_at = now(), worker = null, lease_until = null
                where institution = ? and id = ? and status in ('RECEIVED', 'RUNNING')""", scope.institution(), id);
        if (stopped == 0) {
            delete(id);
        } else {
            clear(id);
        }
    }

    void delete(UUID id) {
        sql.update("delete from import_job where institution = ? and id = ?", scope.institution(), id);
    }

    /** Deletes what only the worker needed. */
    void clear(UUID id) {
        sql.update("delete from import_chunk where institution = ? and job = ?", scope.institution(), id);
        sql.update("delete from import_key where institution = ? and job = ?", scope.institution(), id);
    }
}
