package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The warnings of one job; the first 100,000 are kept, all are counted. */
@ApplicationScoped
class ImportWarnings {

    private static final long MOST = 100_000;

    private final Sql sql;
    private final StoredTexts texts;

    ImportWarnings(Sql sql, StoredTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    void keep(Lease lease, List<RowError> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        var counted = sql.one(
                        row -> row.getLong(1),
                        "select warnings from import_job where institution = ? and id = ?",
                        lease.institution(),
                        lease.job())
                .orElse(0L);
        var kept = warnings.subList(0, (int) Math.min(Math.max(MOST - counted, 0), warnings.size()));
        sql.update(
                """
                insert into import_warning (institution, job, line, column_name, code, bundle)
                select ?, ?, line::bigint, column_name, code, bundle
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as warning (line, column_name, code, bundle)
                on conflict do nothing""",
                lease.institution(),
                lease.job(),
                texts(kept, warning -> String.valueOf(warning.line())),
                texts(kept, RowError::column),
                texts(kept, warning -> warning.fault().code().name()),
                texts(kept, warning -> warning.fault().code().bundle()));
        sql.update(
                "update import_job set warnings = warnings + ? where institution = ? and id = ?",
                warnings.size(),
                lease.institution(),
                lease.job());
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
                where institution = current_setting('app.tenant') and job = ? and (line, column_name, code) > (?, ?, ?)
                order by line, column_name, code limit ?""",
                job,
                place.line(),
                place.column(),
                place.code(),
                limit);
    }

    /** Where a page of warnings begins. */
    record Place(long line, String column, String code) {}

    private static String[] texts(List<RowError> warnings, Function<RowError, String> part) {
        return warnings.stream().map(part).toArray(String[]::new);
    }
}
