package vn.gdnn.curriculum.resource.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.ResourceCatalogue;
import vn.gdnn.curriculum.resource.ResourceEntry;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** What other schools submitted and nobody has decided on, whoever has waited longest first. */
@ApplicationScoped
public class ReviewQueue {

    private static final String LIST = """
            select id, resource, number, institution, status, title, licence, submitted_at
            from resource
            where status = 'SUBMITTED' and (submitted_at, id) > (?::timestamptz, ?)
            order by submitted_at, id
            limit ?""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;

    ReviewQueue(Database database) {
        this.database = database;
    }

    @Transactional
    public Slice<ResourceEntry> list(@Nullable Cursor after, int limit) {
        var start = Objects.requireNonNullElse(after, Cursor.of(Instant.EPOCH, BEFORE_ALL));
        var rows = database.list(ResourceCatalogue::entry, LIST, start.text(0), start.uuid(1), limit + 1);
        return Slice.of(rows, limit, last -> Cursor.of(Objects.requireNonNull(last.submittedAt()), last.id()));
    }
}
