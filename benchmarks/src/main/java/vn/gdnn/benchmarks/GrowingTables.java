package vn.gdnn.benchmarks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which tables grow with the data, by what PostgreSQL counted when it collected statistics. */
final class GrowingTables {

    private static final int SMALL = 1_000;

    private final Suite suite;
    private final List<String> databases;
    private final Map<String, Long> atFirst = new HashMap<>();

    GrowingTables(Suite suite, List<String> databases) {
        this.suite = suite;
        this.databases = databases;
    }

    void countFirst() throws SQLException {
        for (var database : databases) {
            atFirst.putAll(rows(database));
        }
    }

    /** The names of those that hold more than a thousand rows and twice as many as at first. */
    Set<String> grown() throws SQLException {
        var grown = new TreeSet<String>();
        for (var database : databases) {
            suite.database(database).settle();
            rows(database).forEach((table, rows) -> {
                if (rows > SMALL && rows > 2 * atFirst.getOrDefault(table, 0L)) {
                    grown.add(table);
                }
            });
        }
        return grown;
    }

    private Map<String, Long> rows(String database) throws SQLException {
        var rows = new HashMap<String, Long>();
        for (var line : suite.database(database)
                .list("select relname || ' ' || reltuples::bigint from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace")) {
            var table = line.split(" ");
            rows.put(table[0], Long.valueOf(table[1]));
        }
        return rows;
    }
}
