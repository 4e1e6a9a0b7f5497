package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;

/** The country's logs: one, and after a loss that cannot be mended another, which begins with the last known checkpoint. */
@ApplicationScoped
public class CountryLogs {

    private final Database database;
    private final StoredTiles tiles;

    CountryLogs(Database database, StoredTiles tiles) {
        this.database = database;
        this.tiles = tiles;
    }

    /** The number of the log that grows. */
    public int current() {
        return database.find(row -> row.integer("log"), "select coalesce(max(log), 1) as log from log_begun")
                .orElse(1);
    }

    /** The last known checkpoint of the log before that one: its first leaf. */
    public String firstLeaf(int log) {
        return database.find(row -> row.text("first_leaf"), "select first_leaf from log_begun where log = ?", log)
                .orElseThrow();
    }

    /** Begins the next log; the database takes none by one person alone. */
    public void begin(int log, String firstLeaf, String requestedBy, String approvedBy) {
        database.update(
                "insert into log_begun (log, first_leaf, requested_by, approved_by) values (?, ?, ?, ?)",
                log,
                firstLeaf,
                requestedBy,
                approvedBy);
    }

    /** That log's tiles. */
    public StoredTiles.OfLog tiles(int log) {
        return tiles.of(log);
    }

    /** How many leaves a new log still lacks: its first, and those that the log before it has. */
    public long missing(int log) {
        return log == 1
                ? 0
                : Math.max(0, 1 + tiles.of(log - 1).size() - tiles.of(log).size());
    }
}
