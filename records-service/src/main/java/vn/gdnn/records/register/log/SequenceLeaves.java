package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;

/**
 * Gives waiting leaves their places in the country's log: index, tiles and signed checkpoint are one commit, so that a
 * crash leaves the log as it was.
 */
@ApplicationScoped
public class SequenceLeaves {

    private static final long LOCK = 7_291_010L;
    private static final int BATCH = 10_000;

    private final Database database;
    private final StoredTiles tiles;
    private final SignedTrees trees;
    private final LogKey key;

    SequenceLeaves(Database database, StoredTiles tiles, SignedTrees trees, LogKey key) {
        this.database = database;
        this.tiles = tiles;
        this.trees = trees;
        this.key = key;
    }

    private record Waiting(String institution, String diploma, int act, byte[] commitment) {}

    /** Sequences all leaves that wait; returns how many. */
    public int sequence() {
        var total = 0;
        for (var done = BATCH; done == BATCH; total += done) {
            done = CurrentScope.inTransaction(new Scope.Plumbing(), this::sequenceBatch);
        }
        return total;
    }

    private int sequenceBatch() {
        if (!holdsLock()) {
            return 0;
        }
        var signed = trees.latest();
        var waiting = waiting();
        if (!waiting.isEmpty()) {
            var size = signed.map(tree -> tree.head().size()).orElse(0L);
            var tree = new GrowingTree(tiles, size);
            waiting.forEach(leaf -> tree.append(leaf.commitment));
            giveIndexes(waiting, size);
            tiles.upsert(tree.grown());
            sign(tree.head());
        } else if (signed.isEmpty()) {
            sign(new TreeHead(0, MerkleHash.empty()));
        }
        return waiting.size();
    }

    /** Without it two replicas could sign two trees of one size. */
    private boolean holdsLock() {
        return database.find(row -> row.bool("held"), "select pg_try_advisory_xact_lock(?) as held", LOCK)
                .orElseThrow();
    }

    private List<Waiting> waiting() {
        return database.list(
                row -> new Waiting(
                        row.text("institution"),
                        row.text("diploma"),
                        row.integer("act"),
                        Optional.ofNullable(row.bytes("commitment")).orElseThrow()),
                """
                select institution, diploma, act, commitment from register_leaf where log_index is null
                order by recorded_at, institution, diploma, act limit ?""",
                BATCH);
    }

    private void giveIndexes(List<Waiting> leaves, long first) {
        var given = database.update(
                """
                update register_leaf leaf set log_index = n.log_index
                from unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[]) as n (institution, diploma, act, log_index)
                where leaf.institution = n.institution and leaf.diploma = n.diploma and leaf.act = n.act""",
                leaves.stream().map(Waiting::institution).toArray(String[]::new),
                leaves.stream().map(Waiting::diploma).toArray(String[]::new),
                leaves.stream().mapToInt(Waiting::act).toArray(),
                LongStream.range(first, first + leaves.size()).toArray());
        if (given != leaves.size()) {
            throw new IllegalStateException("leaves changed while they were sequenced");
        }
    }

    private void sign(TreeHead head) {
        var text = new Checkpoint(key.origin(), head).text();
        trees.add(head, key.signer().sign(text).note());
    }
}
