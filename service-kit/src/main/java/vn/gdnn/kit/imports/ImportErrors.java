package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The kept errors of one job, in the words of the reader's language. */
@ApplicationScoped
class ImportErrors {

    private final Sql sql;
    private final StoredTexts texts;

    ImportErrors(Sql sql, StoredTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    List<ImportErrorView> after(UUID job, long line, String column, int limit, Locale language) {
        return sql.list(row -> view(row, language), """
                select line, column_name, code, bundle, arguments from import_error
                where institution = current_setting('app.tenant', true) and job = ? and (line, column_name) > (?, ?)
                order by line, column_name limit ?""", job, line, column, limit);
    }

    private ImportErrorView view(ResultSet row, Locale language) throws SQLException {
        var code = row.getString("code");
        var limits = (Object[]) row.getArray("arguments").getArray();
        return new ImportErrorView(
                row.getLong("line"),
                row.getString("column_name"),
                code,
                texts.message(code, row.getString("bundle"), language, limits));
    }
}
