package vn.gdnn.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leaves of tests, and the root over them as RFC 6962 defines it, word for word. */
public final class Leaves {

    /** The inputs that the implementations of Certificate Transparency share. */
    static final List<byte[]> KNOWN = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    private Leaves() {}

    public static List<byte[]> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("leaf " + i).getBytes(UTF_8))
                .toList();
    }

    /** MTH of RFC 6962, 2.1. */
    static Hash root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return MerkleHash.empty();
        }
        if (leaves.size() == 1) {
            return MerkleHash.leaf(leaves.get(0));
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleHash.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** Tiles in memory. */
    public static final class Tiles implements TileReader {

        private final Map<String, byte[]> kept = new HashMap<>();

        /** Adds leaves to a tree that has so many; only what is kept here is known of it. */
        public TreeHead grow(long size, List<byte[]> leaves) {
            var tree = new GrowingTree(this, size);
            leaves.forEach(tree::append);
            tree.grown().forEach(grown -> kept.put(place(grown.tile()), grown.content()));
            return tree.head();
        }

        @Override
        public byte[] read(Tile tile) {
            var content = kept.get(place(tile));
            if (content == null) {
                throw new LogDataException("no tile " + tile.path());
            }
            return tile.cut(content);
        }

        private static String place(Tile tile) {
            return tile.level() + "/" + tile.number();
        }
    }
}
