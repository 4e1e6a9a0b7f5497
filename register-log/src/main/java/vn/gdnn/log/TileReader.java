package vn.gdnn.log;

/** Where tiles come from: a table, a web server, memory. */
@FunctionalInterface
public interface TileReader {

    /** The tile's content; one that is not there is a {@link LogDataException}. */
    byte[] read(Tile tile);
}
