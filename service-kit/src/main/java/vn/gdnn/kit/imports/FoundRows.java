package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.lease.Lease;

/** Writes what was found in the rows of a job: all that were accepted, of errors and of warnings the first 100,000 each. */
@ApplicationScoped
class FoundRows {

    private static final String FOUND = """
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as found (line, column_name, code, bundle, arguments)
            on conflict do nothing""";

    private final Sql sql;
    private final AcceptedRows accepted;

    FoundRows(Sql sql, AcceptedRows accepted) {
        this.sql = sql;
        this.accepted = accepted;
    }

    void addAccepted(Lease lease, LongStream lines) {
        accepted.append(lease.institution(), lease.id(), lines);
    }

    void addErrors(Lease lease, Findings errors) {
        var kept = named(lease, errors, "errors_kept");
        insert("""
                insert into import_error (institution, job, line, column_name, code, bundle, arguments)
                select ?, ?, line, column_name, code, bundle, string_to_array(arguments, E'\\x1f')""", lease, kept);
        count(lease, "errors_kept", kept.size());
    }

    /** Keeps what there is room for, and counts all. */
    void addWarnings(Lease lease, Findings warnings) {
        insert("""
                insert into import_warning (institution, job, line, column_name, code, bundle)
                select ?, ?, line, column_name, code, bundle""", lease, named(lease, warnings, "warnings"));
        count(lease, "warnings", warnings.count());
    }

    /** The first of them, as many as the job may still list. */
    private List<RowError> named(Lease lease, Findings found, String counter) {
        if (found.kept().isEmpty()) {
            return List.of();
        }
        var room = sql.one(
                        row -> Math.max(0, Findings.MOST - row.getLong(1)),
                        "select " + counter + " from import_job where institution = ? and id = ?",
                        lease.institution(),
                        lease.id())
                .orElse(0L);
        return found.kept().subList(0, (int) Math.min(room, found.kept().size()));
    }

    private void insert(String statement, Lease lease, List<RowError> found) {
        if (found.isEmpty()) {
            return;
        }
        sql.update(
                statement + " " + FOUND,
                lease.institution(),
                lease.id(),
                texts(found, one -> String.valueOf(one.line())),
                texts(found, RowError::column),
                texts(found, one -> one.fault().code().name()),
                texts(found, one -> one.fault().code().bundle()),
                texts(found, one -> String.join("\u001f", one.fault().limits())));
    }

    private void count(Lease lease, String counter, long more) {
        if (more > 0) {
            sql.update(
                    "update import_job set %1$s = %1$s + ? where institution = ? and id = ?".formatted(counter),
                    more,
                    lease.institution(),
                    lease.id());
        }
    }

    private static String[] texts(List<RowError> found, Function<RowError, String> part) {
        return found.stream().map(part).toArray(String[]::new);
    }
}
