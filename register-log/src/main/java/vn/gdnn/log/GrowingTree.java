package vn.gdnn.log;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stored tree that leaves are added to; it reads the tiles at the right edge only, whatever its size. */
public final class GrowingTree {

    private final TileReader stored;
    private final Map<Place, ByteArrayOutputStream> grown = new LinkedHashMap<>();
    private long size;

    public GrowingTree(TileReader stored, long size) {
        this.stored = stored;
        this.size = size;
    }

    private record Place(int level, long number) {}

    /** A tile that was begun or continued, with its whole content. */
    public record Grown(Tile tile, byte[] content) {}

    /** Adds a leaf with this content; returns its index. */
    public long append(byte[] content) {
        add(Tile.ENTRIES, size, EntryBundle.encoded(content));
        add(0, size, MerkleHash.leaf(content).bytes());
        return size++;
    }

    /** The tree as it stands now. */
    public TreeHead head() {
        return new TreeHead(size, new TiledTree(this::read, size).root());
    }

    /** All tiles that are to be stored again. */
    public List<Grown> grown() {
        return grown.entrySet().stream()
                .map(entry -> new Grown(
                        Tile.of(entry.getKey().level(), entry.getKey().number(), size),
                        entry.getValue().toByteArray()))
                .toList();
    }

    private void add(int level, long position, byte[] bytes) {
        var tile = grown.computeIfAbsent(
                new Place(level, position / Tile.FULL), place -> opened(place, (int) (position % Tile.FULL)));
        tile.writeBytes(bytes);
        if (level != Tile.ENTRIES && position % Tile.FULL == Tile.FULL - 1) {
            add(
                    level + 1,
                    position / Tile.FULL,
                    MerkleHash.root(tile.toByteArray(), 0, Tile.FULL).bytes());
        }
    }

    private ByteArrayOutputStream opened(Place place, int width) {
        var content = new ByteArrayOutputStream(Tile.FULL * (Hash.LENGTH + 2));
        if (width > 0) {
            content.writeBytes(stored.read(new Tile(place.level(), place.number(), width)));
        }
        return content;
    }

    private byte[] read(Tile tile) {
        var content = grown.get(new Place(tile.level(), tile.number()));
        return content == null ? stored.read(tile) : content.toByteArray();
    }
}
