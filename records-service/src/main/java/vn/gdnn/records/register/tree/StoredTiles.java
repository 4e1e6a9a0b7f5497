package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TileReader;
import vn.gdnn.log.TiledTree;

/** The tiles in their table; one row per tile, whose beginning is every narrower tile that was before. */
@ApplicationScoped
public class StoredTiles {

    /**
     * As SQL for queries that need it in their own snapshot: how many leaves of the register have their place. Goes from
     * log to log and reads the last tile of each.
     */
    public static final String PLACES = """
            with recursive begun as (
                select min(log) as log from log_tile
                union all
                select (select min(tile.log) from log_tile tile where tile.log > begun.log) from begun where log is not null)
            select coalesce(max(newest.number * %d + octet_length(newest.content) / %d - begun.log + 1), 0) as places
            from begun cross join lateral (
                select number, content from log_tile tile where tile.log = begun.log and tile.level = 0
                order by number desc limit 1) newest""".formatted(Tile.FULL, Hash.LENGTH);

    private final Database database;

    StoredTiles(Database database) {
        this.database = database;
    }

    /** The tiles of the country's n-th log. */
    public OfLog of(int log) {
        return new OfLog(database, log);
    }

    /** How many leaves of the register have their place, whether or not a published tree has them already. */
    public long places() {
        return database.find(row -> row.bigint("places"), PLACES).orElse(0L);
    }

    /** One log's tiles. */
    public record OfLog(Database database, int log) implements TileReader {

        @Override
        public byte[] read(Tile tile) {
            return find(tile).orElseThrow(() -> new LogDataException("no tile " + tile.path()));
        }

        /** How many leaves the tree has, whether or not it was published. */
        public long size() {
            return database.find(row -> row.bigint("size"), """
                            select number * ? + octet_length(content) / ? as size from log_tile
                            where log = ? and level = 0 order by number desc limit 1""", Tile.FULL, Hash.LENGTH, log)
                    .orElse(0L);
        }

        /** The tree of so many of its first leaves. */
        public TiledTree tree(long size) {
            return new TiledTree(this, size);
        }

        /** Stores tiles that a tree has begun or continued. */
        public void upsert(List<GrowingTree.Grown> grown) {
            database.update(
                    """
                    insert into log_tile (log, level, number, content)
                    select ?, * from unnest(?::int[], ?::bigint[], ?::bytea[])
                    on conflict (log, level, number) do update set content = excluded.content""",
                    log,
                    grown.stream().mapToInt(one -> one.tile().level()).toArray(),
                    grown.stream().mapToLong(one -> one.tile().number()).toArray(),
                    grown.stream().map(GrowingTree.Grown::content).toArray(byte[][]::new));
        }

        private Optional<byte[]> find(Tile tile) {
            return database.find(
                            row -> Optional.ofNullable(row.bytes("content")).orElseThrow(),
                            "select content from log_tile where log = ? and level = ? and number = ?",
                            log,
                            tile.level(),
                            tile.number())
                    .map(tile::cut);
        }
    }
}
