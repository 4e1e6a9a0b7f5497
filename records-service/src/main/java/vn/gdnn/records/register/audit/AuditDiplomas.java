package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.records.register.audit.Finding.Kind;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.log.ActText;
import vn.gdnn.records.register.tree.StoredTiles;

/** Goes through the register: each entry must stand where its acts have brought it, and those must be in the log. */
@ApplicationScoped
class AuditDiplomas {

    private static final int CHUNK = 2_000;

    /** The acts that move a diploma; a certified copy and the return of the paper leave it where it was. */
    private static final String[] MOVING = Stream.of(DiplomaAct.Kind.values())
            .filter(kind -> kind.leadsTo().isPresent())
            .map(Enum::name)
            .toArray(String[]::new);

    /** A column of the diploma and what it should hold by its acts and their leaves. */
    private record Expected(String what, String actual, String expected) {}

    private static final List<Expected> STATE = List.of(
            new Expected("contentVersion", "content_version", "act_content_version"),
            new Expected("replacedOn", "replaced_on", "act_replaced_on"),
            new Expected("returnedOn", "returned_on", "act_returned_on"),
            new Expected("revokedFrom", "revoked_from", "act_effective_on"),
            new Expected("revocationGround", "revocation_ground", "act_ground"));

    private static final List<Expected> LEAF_STATE = List.of(
            new Expected("issuedOn", "issued_on", "leaf_issued_on"),
            new Expected("signedBy", "signed_by", "leaf_signed_by"),
            new Expected("signerTitle", "signer_title", "leaf_signer_title"),
            new Expected("signedOn", "signed_on", "leaf_signed_on"));

    private static final String ENTRIES = """
            select d.*, a.*, l.act as leaf_act, l.issued_on as leaf_issued_on, l.signed_by as leaf_signed_by,
                   l.signer_title as leaf_signer_title, l.signed_on as leaf_signed_on
            from diploma d
            left join lateral (
                select count(*) as acts, coalesce(max(act.number), 0) as highest,
                       (array_agg(act.kind order by act.number desc) filter (where act.kind = any (?)))[1] as last_kind,
                       (array_agg(act.content_version order by act.number desc))[1] as act_content_version,
                       (array_agg(act.acted_on order by act.number desc) filter (where act.kind = 'REPLACED'))[1]
                           as act_replaced_on,
                       (array_agg(act.acted_on order by act.number desc) filter (where act.kind = 'RETURNED'))[1]
                           as act_returned_on,
                       (array_agg(act.effective_on order by act.number desc) filter (where act.kind = 'REVOKED'))[1]
                           as act_effective_on,
                       (array_agg(act.ground order by act.number desc) filter (where act.kind = 'REVOKED'))[1]
                           as act_ground,
                       string_agg(act.number::text, ',') filter (where act.kind = any (?) and leaf.act is null) as unlogged,
                       string_agg(act.number::text, ',') filter (where leaf.log_index >= (%s)) as beyond
                from diploma_act act
                left join register_leaf leaf on leaf.institution = act.institution and leaf.diploma = act.diploma
                     and leaf.act = act.number
                where act.institution = d.institution and act.diploma = d.id) a on true
            left join lateral (
                select * from register_leaf leaf where leaf.institution = d.institution and leaf.diploma = d.id
                order by leaf.act desc limit 1) l on true
            where (d.institution, d.id) > (?, ?) and d.institution = coalesce(?, d.institution)
            order by d.institution, d.id limit ?""".formatted(StoredTiles.PLACES);

    private final Database database;

    AuditDiplomas(Database database) {
        this.database = database;
    }

    /** An entry and what is wrong with it. */
    private record Entry(String institution, UUID id, List<Finding> findings) {}

    AuditStep.Outcome check(AuditStep step) {
        var after = step.place().cursor().isEmpty()
                ? Cursor.of("", new UUID(0, 0))
                : Cursor.restored(step.place().cursor());
        var entries = database.list(
                AuditDiplomas::entry,
                ENTRIES,
                MOVING,
                ActText.KINDS.stream().map(Enum::name).toArray(String[]::new),
                after.text(0),
                after.uuid(1),
                step.institution(),
                CHUNK);
        var findings =
                entries.stream().flatMap(entry -> entry.findings.stream()).toList();
        if (entries.size() < CHUNK) {
            return new AuditStep.Outcome(null, entries.size(), findings);
        }
        var last = entries.get(CHUNK - 1);
        return new AuditStep.Outcome(
                new AuditStep.Place(0, Cursor.of(last.institution, last.id).stored(), new byte[0]), CHUNK, findings);
    }

    private static Entry entry(Row row) throws SQLException {
        var findings = new ArrayList<Finding>();
        if (row.bigint("acts") != row.bigint("highest") || row.bigint("acts") == 0) {
            findings.add(finding(row, Kind.ROW_MISSING, null, "the acts' numbers have a gap"));
        }
        for (var act : numbers(row, "unlogged")) {
            findings.add(finding(row, Kind.ROW_NOT_LOGGED, act, "the act has no leaf"));
        }
        for (var act : numbers(row, "beyond")) {
            findings.add(finding(row, Kind.LEAF_REORDERED, act, "the leaf's index lies beyond the tree"));
        }
        var last = row.constantOrNull(DiplomaAct.Kind.class, "last_kind");
        if (last != null && !last.leadsTo().map(Enum::name).equals(Optional.of(row.text("status")))) {
            findings.add(finding(row, Kind.STATE_MISMATCH, null, "status"));
        }
        compare(row, STATE, findings);
        if (row.textOrNull("leaf_act") != null) {
            compare(row, LEAF_STATE, findings);
        }
        return new Entry(row.text("institution"), row.uuid("id"), findings);
    }

    private static void compare(Row row, List<Expected> columns, List<Finding> findings) throws SQLException {
        for (var column : columns) {
            if (!Objects.equals(row.textOrNull(column.actual), row.textOrNull(column.expected))) {
                findings.add(finding(row, Kind.STATE_MISMATCH, null, column.what));
            }
        }
    }

    private static Finding finding(Row row, Kind kind, @Nullable Integer act, String what) throws SQLException {
        return new Finding(kind, row.text("institution"), row.uuid("id"), act, null, what);
    }

    private static List<Integer> numbers(Row row, String column) throws SQLException {
        var joined = row.textOrNull(column);
        return joined == null
                ? List.of()
                : List.of(joined.split(",")).stream().map(Integer::valueOf).toList();
    }
}
