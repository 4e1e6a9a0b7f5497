package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The kept warnings of one job, in the words of the reader's language. */
@ApplicationScoped
class ImportWarnings {

    private final Sql sql;
    private final StoredTexts texts;

    ImportWarnings(Sql sql, StoredTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    List<ImportWarningView> after(UUID job, Place place, int limit, Locale language) {
        return sql.list(
                row -> new ImportWarningView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        texts.message(row.getString(3), row.getString(4), language)),
                """
                select line, column_name, code, bundle from import_warning
                where institution = current_setting('app.tenant', true) and job = ? and (line, column_name, code) > (?, ?, ?)
                order by line, column_name, code limit ?""",
                job,
                place.line(),
                place.column(),
                place.code(),
                limit);
    }

    /** Where a page of warnings begins. */
    record Place(long line, String column, String code) {}
}
