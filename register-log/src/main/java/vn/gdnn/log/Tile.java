package vn.gdnn.log;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A piece of the log: 256 neighbouring hashes of a level, or fewer at the right edge; level {@link #ENTRIES} holds the
 * leaves' contents (c2sp.org/tlog-tiles).
 */
public record Tile(int level, long number, int width) {

    public static final int ENTRIES = -1;
    public static final int FULL = 256;

    /** How many levels of the tree one level of tiles spans. */
    static final int HEIGHT = 8;

    private static final int TOP = 63;
    private static final Pattern PATH =
            Pattern.compile("(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > TOP || number < 0 || width < 1 || width > FULL) {
            throw new LogDataException("no such tile");
        }
    }

    /** As wide as it is in a tree of that size; there must be something in it. */
    public static Tile of(int level, long number, long size) {
        var entries = count(level, size) - number * FULL;
        return new Tile(level, number, (int) Math.max(0, Math.min(FULL, entries)));
    }

    /** How many hashes a level has in a tree of that size. */
    static long count(int level, long size) {
        return size >> (HEIGHT * Math.max(0, level));
    }

    /** Reads the path behind {@code tile/}, in its one spelling. */
    public static Tile parse(String path) {
        var found = PATH.matcher(path);
        if (!found.matches()) {
            throw new LogDataException("not the path of a tile");
        }
        var level = found.group(1).equals("entries") ? ENTRIES : Integer.parseInt(found.group(1));
        var number = Long.parseLong(found.group(2).replace("x", "").replace("/", ""));
        var partial = found.group(3);
        if (partial != null && Integer.parseInt(partial) >= FULL) {
            throw new LogDataException("a partial tile is narrower than 256");
        }
        var tile = new Tile(level, number, partial == null ? FULL : Integer.parseInt(partial));
        if (!tile.path().equals(path)) {
            throw new LogDataException("not the path of a tile");
        }
        return tile;
    }

    /** The path behind {@code tile/}. */
    public String path() {
        var text = new StringBuilder(String.format("%03d", number % 1000));
        for (var rest = number / 1000; rest > 0; rest /= 1000) {
            text.insert(0, String.format("x%03d/", rest % 1000));
        }
        text.insert(0, level == ENTRIES ? "entries/" : level + "/");
        return isFull() ? text.toString() : text.append(".p/").append(width).toString();
    }

    /** This tile's part of the content of one as wide or wider: a tile only grows, so that its beginning is its past. */
    public byte[] cut(byte[] content) {
        if (level == ENTRIES) {
            return EntryBundle.first(content, width);
        }
        if (content.length < width * Hash.LENGTH) {
            throw new LogDataException("the tile is not that wide yet");
        }
        return Arrays.copyOf(content, width * Hash.LENGTH);
    }

    public boolean isFull() {
        return width == FULL;
    }
}
