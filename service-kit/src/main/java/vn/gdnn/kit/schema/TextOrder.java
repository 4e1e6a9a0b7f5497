package vn.gdnn.kit.schema;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether texts still stand in the order in which their indexes were built. Another version of ICU may sort otherwise: an index
 * then misses rows, and a list by name with it, until it is rebuilt by {@code deploy/rebuild-order.sh}.
 */
@ApplicationScoped
class TextOrder {

    private static final Logger LOG = Logger.getLogger(TextOrder.class);

    private static final String CHANGED = """
            select 'collation ' || collname, collversion, pg_collation_actual_version(oid) from pg_collation
            where oid = to_regcollation('vietnamese') and collversion is distinct from pg_collation_actual_version(oid)
            union all
            select 'database ' || datname, datcollversion, pg_database_collation_actual_version(oid) from pg_database
            where datname = current_database()
              and datcollversion is distinct from pg_database_collation_actual_version(oid)""";

    private final AgroalDataSource database;

    TextOrder(AgroalDataSource database) {
        this.database = database;
    }

    /** What is sorted by another version now than when its indexes were built. */
    record Change(
            String of, @Nullable String built, @Nullable String now) {

        @Override
        public String toString() {
            return "indexes built with version " + built + ", sorted by version " + now
                    + " now: run deploy/rebuild-order.sh";
        }
    }

    void check(@Observes StartupEvent started) throws SQLException {
        for (var change : changes()) {
            LOG.errorf("Lists by name may miss rows. %s: %s", change.of(), change);
        }
    }

    List<Change> changes() throws SQLException {
        var changes = new ArrayList<Change>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(CHANGED)) {
            while (row.next()) {
                changes.add(new Change(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return changes;
    }
}
