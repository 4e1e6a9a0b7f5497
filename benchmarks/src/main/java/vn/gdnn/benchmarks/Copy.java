package vn.gdnn.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL's own COPY by the owner, with nothing between: the fastest way rows can come into a table. */
final class Copy {

    private final Database database;

    Copy(Database database) {
        this.database = database;
    }

    /** Copies all rows of a table out, so that they can be loaded again. */
    Path unload(String table) throws SQLException, IOException {
        var file = Files.createTempFile("gdnn-benchmark", ".copy");
        file.toFile().deleteOnExit();
        try (var to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            database.copyOut("select " + columns(table) + " from " + table, to);
        }
        return file;
    }

    /** Loads them into a table, committed. */
    Duration load(Path rows, String columnsOf, String table) throws SQLException, IOException {
        var target = table + " (" + columns(columnsOf) + ")";
        try (var connection = database.owner();
                var from = new BufferedInputStream(Files.newInputStream(rows), 1 << 16)) {
            var begun = System.nanoTime();
            Database.copyIn(connection, target, from);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    /** All but generated ones. */
    private String columns(String table) throws SQLException {
        return database.list("""
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''""", table).get(0);
    }
}
