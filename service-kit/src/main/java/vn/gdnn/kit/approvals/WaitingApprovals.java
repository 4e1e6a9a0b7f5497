package vn.gdnn.kit.approvals;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
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

    WaitingApprovals(Database database, PersonalNumbers personal) {
        this.database = database;
        this.personal = personal;
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
        return new ApprovalEntry(
                row.uuid("id"),
                row.text("institution"),
                row.text("kind"),
                row.uuid("subject"),
                row.text("requested_name"),
                row.instant("requested_at"),
                SealedDetails.read(personal.openBytes(requireNonNull(row.bytes("particulars")))),
                row.text("place"));
    }
}
