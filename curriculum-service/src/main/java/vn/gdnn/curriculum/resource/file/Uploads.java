package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** How far uploads came. One sender at a time holds the lease of one; each step is a transaction of its own. */
@ApplicationScoped
class Uploads {

    /** A sender that was silent for so long may have ended without a word. */
    private static final int LEASE_SECONDS = 30;

    private static final String ONE = """
            select id, resource, name, media_type, size, received, expires_at from resource_upload
            where institution = ? and resource = ? and id = ? and expires_at > now()""";

    private static final String LEASE = """
            update resource_upload set lease = ?, lease_until = now() + make_interval(secs => ?)
            where institution = ? and id = ? and (lease is null or lease_until < now())""";

    private static final String ADVANCE = """
            update resource_upload set received = ?, lease_until = now() + make_interval(secs => ?),
                expires_at = now() + make_interval(secs => ?)
            where institution = ? and id = ? and lease = ?""";

    private final Database database;
    private final CurrentScope scope;
    private final UploadConfig config;

    Uploads(Database database, CurrentScope scope, UploadConfig config) {
        this.database = database;
        this.scope = scope;
        this.config = config;
    }

    @Transactional
    public Upload require(UUID resource, UUID id) {
        return database.find(Uploads::upload, ONE, scope.institution(), resource, id)
                .orElseThrow(() -> new Refusal(UploadRefusal.UPLOAD_NOT_FOUND));
    }

    @Transactional
    public int openOf(UUID resource) {
        return database.find(
                        row -> row.integer("open"),
                        "select count(*)::int as open from resource_upload where institution = ? and resource = ?",
                        scope.institution(),
                        resource)
                .orElseThrow();
    }

    @Transactional
    public void add(UUID id, UUID resource, String name, String mediaType, long size) {
        database.update(
                """
                insert into resource_upload (institution, id, resource, name, media_type, size, received, expires_at)
                values (?, ?, ?, ?, ?, ?, 0, now() + make_interval(secs => ?))""",
                scope.institution(),
                id,
                resource,
                name,
                mediaType,
                size,
                config.uploadLives().toSeconds());
    }

    /** Refused with UPLOAD_BUSY while another holds it. */
    @Transactional
    public void lease(UUID id, UUID lease) {
        if (database.update(LEASE, lease, LEASE_SECONDS, scope.institution(), id) == 0) {
            throw new Refusal(UploadRefusal.UPLOAD_BUSY);
        }
    }

    /** So much is here now; refused with UPLOAD_BUSY where the lease went to another. */
    @Transactional
    public void advance(UUID id, UUID lease, long received) {
        var lives = config.uploadLives().toSeconds();
        if (database.update(ADVANCE, received, LEASE_SECONDS, lives, scope.institution(), id, lease) == 0) {
            throw new Refusal(UploadRefusal.UPLOAD_BUSY);
        }
    }

    @Transactional
    public void release(UUID id, UUID lease) {
        database.update(
                "update resource_upload set lease = null, lease_until = null where institution = ? and id = ? and lease = ?",
                scope.institution(),
                id,
                lease);
    }

    @Transactional
    public void end(UUID id) {
        database.update("delete from resource_upload where institution = ? and id = ?", scope.institution(), id);
    }

    private static Upload upload(Row row) throws SQLException {
        return new Upload(
                row.uuid("id"),
                row.uuid("resource"),
                row.text("name"),
                row.text("media_type"),
                row.bigint("size"),
                row.bigint("received"),
                row.instant("expires_at"));
    }
}
