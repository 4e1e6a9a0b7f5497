package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.gdnn.log.CompactRange;
import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.records.register.tree.LogKey;
import vn.gdnn.records.register.tree.SignedTrees;
import vn.gdnn.records.register.tree.StoredTiles;

/** Checks the log itself: entries against hashes, hashes against the hashes above them, all against what was signed. */
@ApplicationScoped
class LogTiles {

    private final StoredTiles tiles;
    private final SignedTrees trees;
    private final LogKey key;

    LogTiles(StoredTiles tiles, SignedTrees trees, LogKey key) {
        this.tiles = tiles;
        this.trees = trees;
        this.key = key;
    }

    /** The leaves' contents in a bundle; one that cannot be read is a finding and gives empty ones. */
    List<byte[]> bundle(int log, long number, long size, List<Finding> findings) {
        var tile = Tile.of(Tile.ENTRIES, number, size);
        var entries = entries(log, tile, findings);
        var hashes = entries.stream().map(MerkleHash::leaf).toList();
        compareHashes(log, Tile.of(0, number, size), hashes, findings);
        if (tile.isFull()) {
            compareAbove(log, hashes, number, size, findings);
        }
        return entries;
    }

    /** The recomputed tree against the signed one, and the signature against the log's key. */
    void compareHead(int log, TreeHead recomputed, List<Finding> findings) {
        var signed = trees.ofSize(log, recomputed.size());
        if (signed.isEmpty()) {
            if (recomputed.size() > 0) {
                findings.add(Finding.ofTree(recomputed.size(), "no tree of this size is signed"));
            }
            return;
        }
        if (!signed.get().head().root().equals(recomputed.root())) {
            findings.add(Finding.ofTree(recomputed.size(), "the entries do not give the signed root"));
        }
        reading(recomputed.size(), findings, () -> {
            var stored = tiles.of(log).tree(recomputed.size()).root();
            if (!stored.equals(recomputed.root())) {
                findings.add(Finding.ofTree(recomputed.size(), "the tiles do not give the signed root"));
            }
            var opened = Checkpoint.open(signed.get().note(), key.verifier(log));
            if (!opened.head().equals(recomputed)) {
                findings.add(Finding.ofTree(recomputed.size(), "the checkpoint signs another tree"));
            }
        });
    }

    private List<byte[]> entries(int log, Tile tile, List<Finding> findings) {
        var entries = new ArrayList<byte[]>();
        reading(
                tile.number() * Tile.FULL,
                findings,
                () -> entries.addAll(EntryBundle.decoded(tiles.of(log).read(tile))));
        return entries.isEmpty() ? Collections.nCopies(tile.width(), new byte[0]) : entries;
    }

    private void compareHashes(int log, Tile tile, List<Hash> expected, List<Finding> findings) {
        reading(tile.number() * Tile.FULL, findings, () -> {
            var content = tiles.of(log).read(tile);
            for (var i = 0; i < tile.width(); i++) {
                if (!Hash.at(content, i).equals(expected.get(i))) {
                    findings.add(Finding.ofTree(tile.number() * Tile.FULL + i, "the tile's hash is not the entry's"));
                }
            }
        });
    }

    /** A full tile's root stands in the tile above; where that is the last of a full tile, so does its root, and so on. */
    private void compareAbove(int log, List<Hash> hashes, long number, long size, List<Finding> findings) {
        reading(number * Tile.FULL, findings, () -> {
            var root = root(hashes);
            var position = number;
            for (var level = 1; ; level++) {
                var tile = Tile.of(level, position / Tile.FULL, size);
                var content = tiles.of(log).read(tile);
                if (!Hash.at(content, (int) (position % Tile.FULL)).equals(root)) {
                    findings.add(Finding.ofTree(
                            number * Tile.FULL, "a hash of tile " + tile.path() + " is not that of the tile below"));
                    return;
                }
                if (position % Tile.FULL != Tile.FULL - 1) {
                    return;
                }
                root = root(hashes(content));
                position /= Tile.FULL;
            }
        });
    }

    /** What cannot be read is a finding like what is read and does not fit. */
    private static void reading(long leaf, List<Finding> findings, Runnable reading) {
        try {
            reading.run();
        } catch (LogDataException e) {
            findings.add(Finding.ofTree(leaf, e.getMessage()));
        }
    }

    private static List<Hash> hashes(byte[] content) {
        var hashes = new ArrayList<Hash>();
        for (var i = 0; i < content.length / Hash.LENGTH; i++) {
            hashes.add(Hash.at(content, i));
        }
        return hashes;
    }

    private static Hash root(List<Hash> hashes) {
        var range = new CompactRange();
        hashes.forEach(range::append);
        return range.head().root();
    }
}
