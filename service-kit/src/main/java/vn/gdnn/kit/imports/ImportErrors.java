package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.UUID;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.problem.RefusalCode;

/** The kept errors of one job, in the words of the reader's language. */
@ApplicationScoped
class ImportErrors {

    private final Sql sql;
    private final ProblemTexts texts;

    ImportErrors(Sql sql, ProblemTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    private record StoredCode(String name, String bundle) implements RefusalCode {

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    List<ImportErrorView> after(UUID job, long line, String column, int limit, Locale language) {
        return sql.list(row -> view(row, language), """
                select line, column_name, code, bundle, arguments from import_error
                where institution = current_setting('app.tenant') and job = ? and (line, column_name) > (?, ?)
                order by line, column_name limit ?""", job, line, column, limit);
    }

    private ImportErrorView view(ResultSet row, Locale language) throws SQLException {
        var code = new StoredCode(row.getString("code"), row.getString("bundle"));
        var limits = (Object[]) row.getArray("arguments").getArray();
        return new ImportErrorView(
                row.getLong("line"), row.getString("column_name"), code.name(), message(code, language, limits));
    }

    private String message(RefusalCode code, Locale language, Object... limits) {
        try {
            return texts.detail(code, language, limits);
        } catch (MissingResourceException e) {
            return code.name(); // written by a version of the service that knew more codes
        }
    }
}
