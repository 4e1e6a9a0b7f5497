package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a psql script over JDBC; of psql's own commands it knows {@code \gexec} and {@code \connect}. */
final class SqlScript {

    /** Opens a connection to a database of the cluster. */
    interface Cluster {
        Connection connect(String database) throws SQLException;
    }

    private final Cluster cluster;

    SqlScript(Cluster cluster) {
        this.cluster = cluster;
    }

    void run(Path script) throws IOException, SQLException {
        var connection = cluster.connect("postgres");
        try {
            var statements = new StringBuilder();
            for (var line : Files.readAllLines(script)) {
                if (line.startsWith("\\gexec")) {
                    for (var made : query(connection, take(statements))) {
                        execute(connection, made);
                    }
                } else if (line.startsWith("\\connect ")) {
                    execute(connection, take(statements));
                    connection.close();
                    connection = cluster.connect(
                            line.substring("\\connect ".length()).strip());
                } else if (line.startsWith("\\")) {
                    throw new IOException("Unknown psql command in " + script + ": " + line);
                } else {
                    statements.append(line).append('\n');
                }
            }
            execute(connection, statements.toString());
        } finally {
            connection.close();
        }
    }

    private static String take(StringBuilder statements) {
        var text = statements.toString();
        statements.setLength(0);
        return text;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of the last query among the statements, each a statement to be run. */
    private static List<String> query(Connection connection, String sql) throws SQLException {
        var made = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var isQuery = statement.execute(sql);
            while (isQuery || statement.getUpdateCount() != -1) {
                if (isQuery) {
                    made.clear();
                    try (var rows = statement.getResultSet()) {
                        while (rows.next()) {
                            made.add(rows.getString(1));
                        }
                    }
                }
                isQuery = statement.getMoreResults();
            }
        }
        return made;
    }
}
