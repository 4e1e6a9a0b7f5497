package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.records.register.tree.CountryLogs;
import vn.gdnn.records.register.tree.PublishTree;

/**
 * Gives waiting leaves their places in the country's log: index and tiles are one commit, so that a crash leaves the log
 * as it was. Then the grown tree is published; what a crash left unpublished is published next.
 */
@ApplicationScoped
public class SequenceLeaves {

    private static final long LOCK = 7_291_010L;
    private static final int BATCH = 10_000;

    private final Database database;
    private final CountryLogs logs;
    private final RepeatLeaves repeatLeaves;
    private final PublishTree publishTree;

    SequenceLeaves(Database database, CountryLogs logs, RepeatLeaves repeatLeaves, PublishTree publishTree) {
        this.database = database;
        this.logs = logs;
        this.repeatLeaves = repeatLeaves;
        this.publishTree = publishTree;
    }

    private record Waiting(boolean certificate, String institution, String subject, int act, byte[] commitment) {}

    /** Sequences all leaves that wait and publishes the tree that has them; returns how many. */
    public int sequence() {
        var total = 0;
        for (var done = BATCH; done == BATCH; total += done) {
            done = CurrentScope.inTransaction(new Scope.Plumbing(), this::sequenceBatch);
            publishTree.publish();
        }
        return total;
    }

    private int sequenceBatch() {
        if (!holdsLock()) {
            return 0;
        }
        var log = logs.current();
        if (logs.missing(log) > 0) {
            return publishTree.mayGrow() ? repeatLeaves.repeat(log, BATCH) : 0;
        }
        var waiting = waiting();
        return waiting.isEmpty() || !publishTree.mayGrow() ? 0 : sequence(log, waiting);
    }

    private int sequence(int log, List<Waiting> waiting) {
        var tiles = logs.tiles(log);
        var size = tiles.size();
        var tree = new GrowingTree(tiles, size);
        waiting.forEach(leaf -> tree.append(leaf.commitment));
        giveIndexes(waiting, size - log + 1);
        tiles.upsert(tree.grown());
        return waiting.size();
    }

    /** Without it two replicas could give one place to two leaves. */
    private boolean holdsLock() {
        return database.find(row -> row.bool("held"), "select pg_try_advisory_xact_lock(?) as held", LOCK)
                .orElseThrow();
    }

    private List<Waiting> waiting() {
        return database.list(
                row -> new Waiting(
                        row.bool("certificate"),
                        row.text("institution"),
                        row.text("subject"),
                        row.integer("act"),
                        Optional.ofNullable(row.bytes("commitment")).orElseThrow()),
                """
                (select false as certificate, institution, diploma as subject, act, commitment, recorded_at
                 from register_leaf where log_index is null order by recorded_at, institution, diploma, act limit ?)
                union all
                (select true, institution, certificate, act, commitment, recorded_at
                 from certificate_leaf where log_index is null order by recorded_at, institution, certificate, act limit ?)
                order by recorded_at, institution, subject, act limit ?""",
                BATCH,
                BATCH,
                BATCH);
    }

    private void giveIndexes(List<Waiting> leaves, long first) {
        var given = giveIndexes(leaves, first, false, """
                        update register_leaf leaf set log_index = n.log_index
                        from unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[]) as n (institution, subject, act, log_index)
                        where leaf.institution = n.institution and leaf.diploma = n.subject and leaf.act = n.act""") + giveIndexes(leaves, first, true, """
                        update certificate_leaf leaf set log_index = n.log_index
                        from unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[]) as n (institution, subject, act, log_index)
                        where leaf.institution = n.institution and leaf.certificate = n.subject and leaf.act = n.act""");
        if (given != leaves.size()) {
            throw new IllegalStateException("leaves changed while they were sequenced");
        }
    }

    private int giveIndexes(List<Waiting> leaves, long first, boolean certificates, String statement) {
        var places = IntStream.range(0, leaves.size())
                .filter(place -> leaves.get(place).certificate == certificates)
                .toArray();
        var of = IntStream.of(places).mapToObj(leaves::get).toList();
        return of.isEmpty()
                ? 0
                : database.update(
                        statement,
                        of.stream().map(Waiting::institution).toArray(String[]::new),
                        of.stream().map(Waiting::subject).toArray(String[]::new),
                        of.stream().mapToInt(Waiting::act).toArray(),
                        IntStream.of(places).mapToLong(place -> first + place).toArray());
    }
}
