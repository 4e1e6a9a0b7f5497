package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.tree.SignedTrees;

/** Audits asked for, at work and done; only who sees the whole country may ask. */
@ApplicationScoped
public class Audits {

    private static final int SHOWN = 1_000;

    private final Database database;
    private final SignedTrees trees;
    private final CurrentScope scope;

    Audits(Database database, SignedTrees trees, CurrentScope scope) {
        this.database = database;
        this.trees = trees;
        this.scope = scope;
    }

    /** Takes an audit on: of the log as signed now, and of the rows of one institution or of all. */
    @Transactional
    public UUID request(@Nullable String institution, String by) {
        requireWholeCountry();
        if (institution != null && !isKnown(institution)) {
            throw new Refusal(AuditRefusal.AUDIT_INSTITUTION_UNKNOWN);
        }
        var id = Ids.next();
        var signed = trees.latest();
        var log = signed.map(SignedTrees.Signed::log).orElse(1);
        var size = signed.map(tree -> tree.head().size()).orElse(0L);
        database.update("""
                insert into register_audit (id, institution, requested_by, log, tree_size, expected)
                select ?, ?::text, ?, ?, ?, ? + (select count(*) from diploma d where d.institution = coalesce(?, d.institution))
                """, id, institution, by, log, size, size, institution);
        return id;
    }

    /** One audit with what it has found so far. */
    @Transactional
    public Audit read(UUID id) {
        requireWholeCountry();
        return database.find(row -> audit(row, findings(id)), "select * from register_audit where id = ?", id)
                .orElseThrow(() -> new Refusal(AuditRefusal.AUDIT_NOT_FOUND));
    }

    /** All audits, newest first, without their findings. */
    @Transactional
    public Slice<Audit> list(@Nullable Cursor after, int limit) {
        requireWholeCountry();
        var rows = database.list(
                row -> audit(row, List.of()),
                "select * from register_audit where id < ? order by id desc limit ?",
                after == null ? new UUID(-1, -1) : after.uuid(0),
                limit + 1);
        return Slice.of(rows, limit, audit -> Cursor.of(audit.order().id()));
    }

    private void requireWholeCountry() {
        if (scope.find().filter(Scope.Ministry.class::isInstance).isEmpty()) {
            throw new Refusal(AuditRefusal.AUDIT_NEEDS_WHOLE_COUNTRY);
        }
    }

    private boolean isKnown(String institution) {
        return database.find(row -> true, "select 1 from tenant where code = ?", institution)
                .isPresent();
    }

    private List<Finding> findings(UUID audit) {
        return database.list(
                Audits::finding,
                "select * from register_audit_finding where audit = ? order by number limit " + SHOWN,
                audit);
    }

    private static Audit audit(Row row, List<Finding> findings) throws SQLException {
        var finished = row.textOrNull("finished_at");
        return new Audit(
                new Audit.Order(
                        row.uuid("id"),
                        row.textOrNull("institution"),
                        row.instant("requested_at"),
                        row.bigint("tree_size")),
                row.constant(AuditStatus.class, "status"),
                new Audit.Work(row.bigint("checked"), row.bigint("expected"), finished == null ? null : instant(row)),
                row.bigint("findings"),
                findings);
    }

    private static Instant instant(Row row) throws SQLException {
        return row.instant("finished_at");
    }

    private static Finding finding(Row row) throws SQLException {
        var act = row.textOrNull("act");
        var index = row.textOrNull("log_index");
        return new Finding(
                row.constant(Finding.Kind.class, "kind"),
                row.textOrNull("institution"),
                row.uuidOrNull("diploma"),
                act == null ? null : Integer.valueOf(act),
                index == null ? null : Long.valueOf(index),
                row.text("what"));
    }
}
