package vn.gdnn.curriculum.resource.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Header;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** The rows of what harvesters are told. */
@ApplicationScoped
class HarvestedResources {

    private static final String STAMPED = """
            select h.resource, h.version, h.institution, h.type, h.deleted, h.stamped_at from harvested_resource h
            """;

    private static final String AFTER = STAMPED + """
            where (h.stamped_at, h.resource) > (?, ?) and h.stamped_at <= ?
            """;

    private static final String IN_ORDER = " order by h.stamped_at, h.resource limit ?";

    private final Database database;

    HarvestedResources(Database database) {
        this.database = database;
    }

    List<Header> list(HarvestQuery query, Instant until, int limit) {
        var from = moment(query.after().stampedAt());
        var resource = query.after().resource();
        var value = query.set().value();
        return switch (query.set().kind()) {
            case EVERYTHING -> headers(AFTER + IN_ORDER, from, resource, moment(until), limit);
            case SCHOOL ->
                headers(AFTER + "and h.institution = ?" + IN_ORDER, from, resource, moment(until), value, limit);
            case TYPE -> headers(AFTER + "and h.type = ?" + IN_ORDER, from, resource, moment(until), value, limit);
        };
    }

    Optional<Header> find(UUID resource) {
        return headers(STAMPED + "where h.resource = ? and h.stamped_at is not null", resource).stream()
                .findFirst();
    }

    /** The second in which the first of them changed. */
    Optional<Instant> earliest() {
        return database.find(
                row -> row.instant("stamped_at"),
                "select stamped_at from harvested_resource where stamped_at is not null order by stamped_at limit 1");
    }

    private List<Header> headers(String query, Object... parameters) {
        return database.list(HarvestedResources::header, query, parameters);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Header header(Row row) throws SQLException {
        return new Header(
                row.uuid("resource"),
                row.uuid("version"),
                row.text("institution"),
                row.text("type"),
                row.bool("deleted"),
                row.instant("stamped_at"));
    }
}
