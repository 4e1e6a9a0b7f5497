package vn.gdnn.kit.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The requests in the caller's scope that wait for a second person, oldest first. */
@ApplicationScoped
public class WaitingApprovals {

    private final Database database;

    WaitingApprovals(Database database) {
        this.database = database;
    }

    @Transactional
    public Slice<ApprovalEntry> list(@Nullable String kind, @Nullable String after, int limit) {
        var filter = new Filter().and("outcome is null").andIf(kind, "kind = ?").andAfter(after, "institution, id");
        List<ApprovalEntry> rows = database.list(
                row -> new ApprovalEntry(
                        row.uuid("id"),
                        row.text("institution"),
                        row.text("kind"),
                        row.uuid("subject"),
                        row.text("requested_name"),
                        row.instant("requested_at")),
                "select id, institution, kind, subject, requested_name, requested_at from approval_request where %s"
                                .formatted(filter.sql())
                        + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }
}
