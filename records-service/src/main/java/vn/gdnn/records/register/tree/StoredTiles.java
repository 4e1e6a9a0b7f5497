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
        return database.find(row -> row.bigint("places"), """
                        select coalesce(max(n.size - n.log + 1), 0) as places from (
                            select distinct on (log) log, number * ? + octet_length(content) / ? as size
                            from log_tile where level = 0 order by log, number desc) n""", Tile.FULL, Hash.LENGTH)
                .orElse(0L);
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
