package vn.gdnn.kit.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The temporary table of one transaction; gone at its end. */
final class Stage {

    private final Connection connection;

    Stage(Connection connection, List<Column> columns) throws SQLException {
        this.connection = connection;
        var definition = columns.stream()
                .flatMap(column -> column.staged().stream())
                .map(column -> ", " + column.name() + " " + column.type().sql())
                .collect(Collectors.joining());
        execute("create temp table import_stage (line bigint" + definition + ") on commit drop");
    }

    void copy(RowSlice slice) throws SQLException {
        if (slice.good() == 0) {
            return;
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy import_stage from stdin", new StringReader(slice.rows()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void analyze() throws SQLException {
        execute("analyze import_stage");
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
