package vn.gdnn.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.SingleQuery;

/** The database of the service, which explains what it is asked while a test watches, under the scope at hand. */
@Alternative
@Priority(1)
@Singleton
public class ExplainedDatabase extends Database {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static volatile @Nullable List<Plan> watched;

    ExplainedDatabase(DataSource source, SingleQuery singleQuery) {
        super(source, singleQuery);
    }

    /** What PostgreSQL did for a query, and how many pages of 8 kB it touched for that. */
    public record Plan(long buffers, String query, String steps) {}

    /** The plans of all queries that were asked during the work. */
    public static List<Plan> during(Runnable work) {
        var plans = new CopyOnWriteArrayList<Plan>();
        watched = plans;
        try {
            work.run();
        } finally {
            watched = null;
        }
        return plans;
    }

    @Override
    public <T> List<T> list(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        var plans = watched;
        if (plans != null && query.stripLeading().startsWith("select")) {
            super.list(
                            row -> row.text("QUERY PLAN"),
                            "explain (analyze, buffers, timing off, format json) " + query,
                            parameters)
                    .forEach(steps -> plans.add(new Plan(buffers(steps), query, steps)));
        }
        return super.list(reader, query, parameters);
    }

    private static long buffers(String steps) {
        try {
            JsonNode plan = JSON.readTree(steps).get(0).get("Plan");
            return plan.get("Shared Hit Blocks").asLong()
                    + plan.get("Shared Read Blocks").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
