package vn.gdnn.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The database of a service under test, reached past the service. */
record Database(int port, String name) {

    Connection owner() throws SQLException {
        return connect(name + "_owner");
    }

    /** Who may leave triggers and foreign keys aside when data are made. */
    Connection superuser() throws SQLException {
        return connect("postgres");
    }

    private Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + name + "?reWriteBatchedInserts=true",
                user,
                user + "-password");
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (var connection = owner();
                var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** A script of several statements from the class path, by whoever may do anything. */
    void script(String name) throws SQLException, IOException {
        superuser(resource(name));
    }

    static String resource(String name) throws IOException {
        try (InputStream file = Database.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<String> list(String sql, Object... parameters) throws SQLException {
        try (var connection = owner();
                var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** What PostgreSQL would do by itself in the minutes after a load, done now: not while something is measured. */
    void settle() throws SQLException {
        superuser("vacuum analyze", "checkpoint");
    }

    /** Reads a table and its indexes, so that none of it is asked of the disk for the first time while being measured. */
    void warm(String table) throws SQLException {
        superuser("create extension if not exists pg_prewarm", """
                select pg_prewarm(c.oid, 'read') from pg_class c
                where c.oid = '%1$s'::regclass
                   or c.oid in (select indexrelid from pg_index where indrelid = '%1$s'::regclass)""".formatted(table));
    }

    /** Statements by whoever may do anything. */
    void superuser(String... statements) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(list(sql, parameters).get(0));
    }

    String text(String sql, String before) throws SQLException {
        return before + list(sql).get(0);
    }

    /** Copies rows out of the database; returns how many. */
    long copyOut(String query, OutputStream to) throws SQLException, IOException {
        try (var connection = owner()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format binary)", to);
        }
    }

    static long copyIn(Connection connection, String table, InputStream from) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary)", from, 1 << 16);
    }

    static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
