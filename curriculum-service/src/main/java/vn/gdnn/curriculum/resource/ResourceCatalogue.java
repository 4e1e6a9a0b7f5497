package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Reads versions of resources one by one, and those that are the schools' that the caller stands for or over. */
@ApplicationScoped
public class ResourceCatalogue {

    /** Beside what row-level security shows: others' published ones are found by search. */
    private static final String LIST = """
            select id, resource, number, institution, status, title, licence, submitted_at
            from resource
            where (institution, title, id) > (?, ?, ?)
              and (? = '' or institution = ?)
              and (? = '' or institution in (select code from tenant where province = ?))
              and (? = '' or status = ?)
            order by institution, title, id
            limit ?""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final Resources resources;

    ResourceCatalogue(Database database, Resources resources) {
        this.database = database;
        this.resources = resources;
    }

    /** One version, the caller's own or one that is or was published. */
    @Transactional
    public Resource one(UUID id) {
        return resources.require(id);
    }

    /** A page of versions of the own school, province or country, of one status if asked for, by school and title. */
    @Transactional
    public Slice<ResourceEntry> list(@Nullable ResourceStatus status, @Nullable Cursor after, int limit) {
        var start = Objects.requireNonNullElse(after, Cursor.of("", "", BEFORE_ALL));
        var scope = CurrentScope.required();
        var wanted = status == null ? "" : status.name();
        var rows = database.list(
                ResourceCatalogue::entry,
                LIST,
                start.text(0),
                start.text(1),
                start.uuid(2),
                scope.tenant(),
                scope.tenant(),
                scope.province(),
                scope.province(),
                wanted,
                wanted,
                limit + 1);
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.title(), last.id()));
    }

    /** The row of a list. */
    public static ResourceEntry entry(Row row) throws SQLException {
        return new ResourceEntry(
                row.uuid("id"),
                row.uuid("resource"),
                row.integer("number"),
                row.text("institution"),
                row.constant(ResourceStatus.class, "status"),
                row.text("title"),
                row.text("licence"),
                row.instantOrNull("submitted_at"));
    }
}
