package vn.gdnn.kit.approvals;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.personal.PersonalNumbers;

/** The requests in the caller's scope that wait for a second person, oldest first, with what each asks for. */
@ApplicationScoped
public class WaitingApprovals {

    private final Database database;
    private final PersonalNumbers personal;
    private final Map<String, String> paths = new HashMap<>();

    WaitingApprovals(Database database, PersonalNumbers personal, @Any Instance<ApprovalPlaces> places) {
        this.database = database;
        this.personal = personal;
        places.forEach(place -> paths.putAll(place.paths()));
    }

    @Transactional
    public Slice<ApprovalEntry> list(@Nullable String kind, @Nullable Cursor after, int limit) {
        var filter = new Filter().and("outcome is null").andIf(kind, "kind = ?").andAfter(after, "institution, id");
        List<ApprovalEntry> rows = database.list(
                this::entry,
                "select * from approval_request where %s".formatted(filter.sql()) + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }

    private ApprovalEntry entry(Row row) throws SQLException {
        var id = row.uuid("id");
        var subject = row.uuid("subject");
        var path = paths.get(row.text("kind"));
        return new ApprovalEntry(
                id,
                row.text("institution"),
                row.text("kind"),
                subject,
                row.text("requested_name"),
                row.instant("requested_at"),
                SealedDetails.read(personal.openBytes(requireNonNull(row.bytes("particulars")))),
                path == null
                        ? null
                        : path.replace("{subject}", subject.toString()).replace("{request}", id.toString()));
    }
}
