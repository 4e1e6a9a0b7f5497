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

/** The tiles in their table; one row per tile, whose beginning is every narrower tile that was before. */
@ApplicationScoped
public class StoredTiles implements TileReader {

    private final Database database;

    StoredTiles(Database database) {
        this.database = database;
    }

    @Override
    public byte[] read(Tile tile) {
        return find(tile).orElseThrow(() -> new LogDataException("no tile " + tile.path()));
    }

    /** How many leaves have their place, whether or not a signed tree has them already. */
    public long size() {
        return database.find(row -> row.bigint("size"), """
                        select number * ? + octet_length(content) / ? as size from log_tile where level = 0
                        order by number desc limit 1""", Tile.FULL, Hash.LENGTH)
                .orElse(0L);
    }

    /** The tile, if the log has come that far. */
    Optional<byte[]> find(Tile tile) {
        return database.find(
                        row -> Optional.ofNullable(row.bytes("content")).orElseThrow(),
                        "select content from log_tile where level = ? and number = ?",
                        tile.level(),
                        tile.number())
                .map(tile::cut);
    }

    /** Stores tiles that a tree has begun or continued. */
    public void upsert(List<GrowingTree.Grown> grown) {
        database.update(
                """
                insert into log_tile (level, number, content) select * from unnest(?::int[], ?::bigint[], ?::bytea[])
                on conflict (level, number) do update set content = excluded.content""",
                grown.stream().mapToInt(one -> one.tile().level()).toArray(),
                grown.stream().mapToLong(one -> one.tile().number()).toArray(),
                grown.stream().map(GrowingTree.Grown::content).toArray(byte[][]::new));
    }
}
