package vn.gdnn.records.register.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Tile;
import vn.gdnn.records.register.tree.CountryLogs;

/** Fills a new log: its first leaf is the last known checkpoint of the log before, then come that log's leaves, in order. */
@ApplicationScoped
class RepeatLeaves {

    private final CountryLogs logs;

    RepeatLeaves(CountryLogs logs) {
        this.logs = logs;
    }

    /** Appends up to so many of the leaves that the log lacks; returns how many. */
    int repeat(int log, int most) {
        var missing = logs.missing(log);
        if (missing == 0) {
            return 0;
        }
        var tiles = logs.tiles(log);
        var size = tiles.size();
        var tree = new GrowingTree(tiles, size);
        if (size == 0) {
            tree.append(logs.firstLeaf(log).getBytes(UTF_8));
        }
        var until = size + Math.min(missing, most);
        var index = Math.max(size, 1);
        while (index < until) {
            index += append(tree, log, index, until);
        }
        tiles.upsert(tree.grown());
        return (int) (until - size);
    }

    /** Appends the rest of the bundle in which the leaf at the index before stood; returns how many leaves. */
    private int append(GrowingTree tree, int log, long index, long until) {
        var before = logs.tiles(log - 1);
        var number = (index - 1) / Tile.FULL;
        var first = (int) ((index - 1) % Tile.FULL);
        var bundle = EntryBundle.decoded(before.read(Tile.of(Tile.ENTRIES, number, before.size())));
        var count = (int) Math.min(bundle.size() - first, until - index);
        bundle.subList(first, first + count).forEach(tree::append);
        return count;
    }
}
