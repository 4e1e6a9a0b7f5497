package vn.gdnn.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;

/** Writes many facts in one round trip, inside the transaction at hand. */
@ApplicationScoped
public class Upserts {

    private final DataSource database;

    Upserts(DataSource database) {
        this.database = database;
    }

    /** Executes the statement once for each fact, with the fact's values as its parameters. */
    @Transactional(TxType.MANDATORY)
    public <T> void each(String sql, Collection<T> facts, Function<T, @Nullable Object[]> values) {
        if (facts.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var fact : facts) {
                var parameters = values.apply(fact);
                for (var index = 0; index < parameters.length; index++) {
                    statement.setObject(index + 1, parameters[index]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    /** The last fact of each key: one statement may not write a row twice. */
    public static <T> Collection<T> lastOfEach(Collection<T> facts, Function<T, Object> key) {
        var last = new LinkedHashMap<Object, T>();
        for (var fact : facts) {
            last.put(key.apply(fact), fact);
        }
        return last.values();
    }
}
