package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers the reads of {@link ReadsBenchmark} with nothing around them: the query through JDBC on one of sixteen connections
 * of the owner, and its rows as JSON. No token, no scope, no row-level security. Of a person read it keeps a note, in the same
 * transaction.
 */
final class BareReader {

    private static final int CONNECTIONS = 16;
    private static final String STUDENT = "select * from student where institution = ? and id = ?";
    private static final String NOTE = "insert into bench.read_note (reader, student) values (?, ?)";
    private static final String INSTITUTIONS = """
            select code, name, type, ownership, governing_body, province, high_quality, since
            from institution order by name, code limit 51""";
    private static final String T1 = """
            with inside as (
                select distinct on (institution) institution from institution_profile
                order by institution, (since <= current_date) desc, abs(since - current_date))
            select count(*) as denominator, count(*) filter (where s.trained_on <= current_date) as numerator
            from employment s join inside i on i.institution = s.institution
            where s.since <= current_date and (s.left_on is null or s.left_on > current_date)""";

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final ThreadLocal<Connection> connections;

    private BareReader(Database database) {
        connections = ThreadLocal.withInitial(() -> {
            try {
                var connection = database.owner();
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Listens at the first port and asks PostgreSQL at the second, in the database of that name. */
    public static void main(String[] arguments) {
        var reader = new BareReader(new Database(Integer.parseInt(arguments[1]), arguments[2]));
        Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setWorkerPoolSize(CONNECTIONS))
                .createHttpServer()
                .requestHandler(request -> request.endHandler(whole -> Vertx.currentContext()
                        .executeBlocking(() -> reader.answer(request.path()), false)
                        .onSuccess(body -> request.response()
                                .putHeader("Content-Type", "application/json")
                                .end(body))
                        .onFailure(e -> request.response().setStatusCode(500).end())))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private Buffer answer(String path) throws SQLException, IOException {
        var connection = connections.get();
        var rows = path.startsWith("/students/")
                ? student(connection, UUID.fromString(path.substring("/students/".length())))
                : rows(connection, path.equals("/institutions") ? INSTITUTIONS : T1);
        connection.commit();
        return Buffer.buffer(json.writeValueAsBytes(rows));
    }

    private static List<Map<String, String>> student(Connection connection, UUID id) throws SQLException {
        var school = Graduation.school(1);
        try (var note = connection.prepareStatement(NOTE)) {
            Database.set(note, "registrar", id);
            note.executeUpdate();
        }
        return rows(connection, STUDENT, school, id);
    }

    private static List<Map<String, String>> rows(Connection connection, String query, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            Database.set(statement, parameters);
            try (var found = statement.executeQuery()) {
                var columns = found.getMetaData();
                var rows = new ArrayList<Map<String, String>>();
                while (found.next()) {
                    var row = new LinkedHashMap<String, String>();
                    for (var column = 1; column <= columns.getColumnCount(); column++) {
                        row.put(columns.getColumnLabel(column), found.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
