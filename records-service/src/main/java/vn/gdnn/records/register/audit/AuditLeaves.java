package vn.gdnn.records.register.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.log.CompactRange;
import vn.gdnn.log.Hash;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.Tile;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.records.register.audit.Finding.Kind;
import vn.gdnn.records.register.log.ActText;
import vn.gdnn.records.register.tree.CountryLogs;

/** Walks the log leaf by leaf: each must have its row, whose text gives the commitment; all together give the root. */
@ApplicationScoped
class AuditLeaves {

    private static final int BUNDLES = 20;

    private static final String ROWS =
            "select l.log_index as leaf_index, l.institution as leaf_institution, l.diploma as leaf_diploma, l.act as leaf_act, l.salt,"
                    + " l.withheld_salt, l.withheld, l.commitment, a.number is not null and d.id is not null"
                    + " and c.diploma is not null as complete, " + ActText.columns("l") + ", "
                    + ActText.withheldColumns() + " " + """
            from register_leaf l
            left join diploma_act a on a.institution = l.institution and a.diploma = l.diploma and a.number = l.act
            left join diploma d on d.institution = l.institution and d.id = l.diploma
            left join diploma_content c on c.institution = a.institution and c.diploma = a.diploma
                 and c.content_version = a.content_version
            left join diploma r on r.institution = d.institution and r.id = d.replaces
            where l.log_index >= ? and l.log_index < ? order by l.log_index""";

    private final Database database;
    private final LogTiles tiles;
    private final CountryLogs logs;
    private final CertificateEntries certificates;

    AuditLeaves(Database database, LogTiles tiles, CountryLogs logs, CertificateEntries certificates) {
        this.certificates = certificates;
        this.database = database;
        this.logs = logs;
        this.tiles = tiles;
    }

    /** A leaf's row: what it commits to, and what its register rows give now, if they are there. */
    private record Leaf(long index, String institution, UUID diploma, int act, Hash commitment, Optional<Hash> given) {

        Finding finding(Kind kind, String what) {
            return new Finding(kind, institution, diploma, act, index, what);
        }
    }

    AuditStep.Outcome check(AuditStep step) {
        var findings = new ArrayList<Finding>();
        var first = step.place().position();
        var from = first * Tile.FULL;
        var to = Math.min(step.treeSize(), from + (long) BUNDLES * Tile.FULL);
        var range = CompactRange.restored(from, step.place().range());
        var logged = new ArrayList<byte[]>();
        for (var number = first; number * Tile.FULL < to; number++) {
            var bundle = tiles.bundle(step.log(), number, step.treeSize(), findings);
            bundle.forEach(entry -> range.append(MerkleHash.leaf(entry)));
            logged.addAll(bundle);
        }
        compare(step, from, to, logged, findings);
        if (to < step.treeSize()) {
            return new AuditStep.Outcome(new AuditStep.Place(first + BUNDLES, "", range.state()), to - from, findings);
        }
        tiles.compareHead(step.log(), range.head(), findings);
        return new AuditStep.Outcome(null, to - from, findings);
    }

    private void compare(AuditStep step, long from, long to, List<byte[]> logged, List<Finding> findings) {
        var others = step.log() - 1;
        var rows = rows(from, to, others);
        var ofCertificates = certificates.read(from, to, others);
        for (var index = from; index < to; index++) {
            var entry = logged.get((int) (index - from));
            var leaves = rows.getOrDefault(index, List.of());
            var certified = ofCertificates.compare(index, entry, findings);
            if (index < others) {
                compareCheckpoint(step.log() - (int) index, index, entry, findings);
            } else if (leaves.isEmpty() && !certified) {
                findings.add(new Finding(Kind.ROW_MISSING, null, null, null, index, "no row for a logged commitment"));
            }
            for (var leaf : leaves) {
                if (step.institution() == null || step.institution().equals(leaf.institution)) {
                    compare(leaf, entry, findings);
                }
            }
        }
    }

    /** By their index in the log, which begins with the checkpoints of so many others. */
    private Map<Long, List<Leaf>> rows(long from, long to, int others) {
        Map<Long, List<Leaf>> rows = new HashMap<>();
        database.list(AuditLeaves::leaf, ROWS, from - others, to - others)
                .forEach(leaf -> rows.computeIfAbsent(leaf.index + others, index -> new ArrayList<>())
                        .add(leaf));
        return rows;
    }

    /** A log begins with the last known checkpoint of the one before, and goes on with what that one held. */
    private void compareCheckpoint(int log, long index, byte[] entry, List<Finding> findings) {
        if (!Arrays.equals(logs.firstLeaf(log).getBytes(UTF_8), entry)) {
            findings.add(Finding.ofTree(index, "not the last known checkpoint of the log before"));
        }
    }

    private static void compare(Leaf leaf, byte[] entry, List<Finding> findings) {
        if (leaf.given.isEmpty()) {
            findings.add(leaf.finding(Kind.ROW_MISSING, "the act, its diploma or its content is gone"));
        } else if (!leaf.given.get().equals(leaf.commitment)) {
            findings.add(leaf.finding(Kind.ROW_CHANGED, "the act's rows do not give the commitment"));
        } else if (!Arrays.equals(leaf.commitment.bytes(), entry)) {
            findings.add(leaf.finding(Kind.LEAF_REORDERED, "the log has another commitment at this index"));
        }
    }

    private static Leaf leaf(Row row) throws SQLException {
        return new Leaf(
                row.bigint("leaf_index"),
                row.text("leaf_institution"),
                row.uuid("leaf_diploma"),
                row.integer("leaf_act"),
                Hash.of(requireNonNull(row.bytes("commitment"))),
                row.bool("complete") ? Optional.of(given(row)) : Optional.empty());
    }

    private static Hash given(Row row) throws SQLException {
        var withheld = Commitment.to(requireNonNull(row.bytes("withheld_salt")), ActText.withheld(row));
        return Commitment.to(requireNonNull(row.bytes("salt")), ActText.open(row, withheld));
    }
}
