package vn.gdnn.reporting.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The institutions the caller may see, by name; searched without marks. */
@ApplicationScoped
public class InstitutionDirectory {

    /** What narrows the list; null does not. */
    public record Search(
            @Nullable String province,
            @Nullable String type,
            @Nullable String words) {}

    private static final String PAGE = """
            select code, name, type, ownership, governing_body, province, high_quality, since
            from institution where %s order by name, code limit ?""";

    private static final String OF_WORDS = """
            (code = upper(?) or search like '%' || regexp_replace(unmarked(?), '([\\\\%_])', '\\\\\\1', 'g') || '%')""";

    private final Database database;

    InstitutionDirectory(Database database) {
        this.database = database;
    }

    public Slice<InstitutionEntry> page(Search search, @Nullable Cursor after, int limit) {
        var conditions = conditions(search, after);
        var rows = database.listAlone(
                InstitutionDirectory::entry, PAGE.formatted(conditions.sql()), conditions.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.name(), last.code()));
    }

    private static Filter conditions(Search search, @Nullable Cursor after) {
        var conditions = new Filter().andIf(search.province(), "province = ?").andIf(search.type(), "type = ?");
        if (search.words() != null) {
            conditions.and(OF_WORDS, search.words(), search.words());
        }
        return after == null ? conditions : conditions.and("(name, code) > (?, ?)", after.text(0), after.text(1));
    }

    private static InstitutionEntry entry(Row row) throws SQLException {
        return new InstitutionEntry(
                row.text("code"),
                row.text("name"),
                row.constant(InstitutionType.class, "type"),
                row.constant(Ownership.class, "ownership"),
                row.text("governing_body"),
                row.text("province"),
                row.bool("high_quality"),
                row.date("since"));
    }
}
