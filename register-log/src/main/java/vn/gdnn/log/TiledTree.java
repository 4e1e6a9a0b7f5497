package vn.gdnn.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of a certain size, read from its tiles: the root and the proofs, each tile read once. */
public final class TiledTree {

    private final TileReader tiles;
    private final long size;
    private final Map<Tile, byte[]> seen = new HashMap<>();

    public TiledTree(TileReader tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The hash over all leaves. */
    public Hash root() {
        return size == 0 ? MerkleHash.empty() : root(0, size);
    }

    /** The hash of the leaf at an index. */
    public Hash leaf(long index) {
        if (index < 0 || index >= size) {
            throw new LogDataException("no leaf at that index");
        }
        return node(0, index);
    }

    /** Proves the leaf at an index. */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new LogDataException("no leaf at that index");
        }
        var path = new ArrayList<Hash>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Proves that this tree grew out of its own first leaves. */
    public ConsistencyProof consistency(long from) {
        if (from < 1 || from > size) {
            throw new LogDataException("a proof begins with a size between 1 and the tree's");
        }
        var path = new ArrayList<Hash>();
        if (from < size) {
            extend(from, 0, size, true, path);
        }
        return new ConsistencyProof(from, size, path);
    }

    private void include(long index, long from, long to, List<Hash> path) {
        if (to - from > 1) {
            var middle = middle(from, to);
            if (index < middle) {
                include(index, from, middle, path);
                path.add(root(middle, to));
            } else {
                include(index, middle, to, path);
                path.add(root(from, middle));
            }
        }
    }

    /** SUBPROOF of RFC 6962, 2.1.2; complete says whether the earlier tree's verifier knows the root so far. */
    private void extend(long earlier, long from, long to, boolean complete, List<Hash> path) {
        if (earlier == to) {
            if (!complete) {
                path.add(root(from, to));
            }
            return;
        }
        var middle = middle(from, to);
        if (earlier <= middle) {
            extend(earlier, from, middle, complete, path);
            path.add(root(middle, to));
        } else {
            extend(earlier, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    private Hash root(long from, long to) {
        var width = to - from;
        if (Long.bitCount(width) == 1 && from % width == 0) {
            return node(Long.numberOfTrailingZeros(width), from / width);
        }
        var middle = middle(from, to);
        return MerkleHash.node(root(from, middle), root(middle, to));
    }

    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }

    private Hash node(int height, long index) {
        var level = height / Tile.HEIGHT;
        var count = 1 << (height % Tile.HEIGHT);
        var first = index * count;
        return MerkleHash.root(content(level, first / Tile.FULL), (int) (first % Tile.FULL), count);
    }

    private byte[] content(int level, long number) {
        var tile = Tile.of(level, number, size);
        return seen.computeIfAbsent(tile, missing -> {
            var content = tiles.read(missing);
            if (content.length != missing.width() * Hash.LENGTH) {
                throw new LogDataException("tile " + missing.path() + " has a wrong length");
            }
            return content;
        });
    }
}
