package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes how far a job came, in the transaction of the rows themselves. */
@ApplicationScoped
class Progress {

    private static final int MOST_ERRORS = 100_000;

    private final Sql sql;
    private final ImportJobs jobs;

    Progress(Sql sql, ImportJobs jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    /** How many more errors are worth remembering. */
    static int room(List<RowError> errors) {
        return Math.max(0, MOST_ERRORS - errors.size());
    }

    /** What one step adds to the counts. */
    record Step(long rowsRead, long accepted, long refused, long unchanged) {}

    /** Where the job stands now; fails when another worker took over meanwhile. */
    void advance(Lease lease, Step step, ImportJob.Place next) {
        var updated = sql.update(
                """
                update import_job set rows_read = rows_read + ?, accepted = accepted + ?, refused = refused + ?,
                    unchanged = unchanged + ?, next_byte = ?, next_line = ?, attempts = 0,
                    lease_until = now() + interval '60 seconds'
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""",
                step.rowsRead(),
                step.accepted(),
                step.refused(),
                step.unchanged(),
                next.position(),
                next.line(),
                lease.institution(),
                lease.job(),
                lease.worker());
        mustBeOne(updated);
    }

    /** Shows how many rows an all-or-nothing job has read; it commits nothing else before its end. */
    void show(Lease lease, long rowsRead, long position) {
        var updated = sql.update("""
                update import_job set rows_read = ?, next_byte = ?
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", rowsRead, position, lease.institution(), lease.job(), lease.worker());
        mustBeOne(updated);
    }

    void finish(Lease lease, ImportStatus status, @Nullable String failure) {
        var updated = sql.update("""
                update import_job set status = ?, failure = ?, finished_at = now(), worker = null, lease_until = null
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", status.name(), failure, lease.institution(), lease.job(), lease.worker());
        mustBeOne(updated);
        jobs.clear(lease.job());
    }

    /** Keeps the errors, up to 100,000 a job; beyond that they are only counted. */
    void keep(Lease lease, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        var room = sql.one(
                        row -> MOST_ERRORS - row.getInt(1),
                        "select errors_kept from import_job where institution = ? and id = ?",
                        lease.institution(),
                        lease.job())
                .orElse(0);
        var kept = errors.subList(0, Math.min(Math.max(room, 0), errors.size()));
        sql.update(
                """
                insert into import_error (institution, job, line, column_name, code, bundle, arguments)
                select ?, ?, line::bigint, column_name, code, bundle, string_to_array(arguments, E'\\x1f')
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                     as error (line, column_name, code, bundle, arguments)
                on conflict do nothing""",
                lease.institution(),
                lease.job(),
                texts(kept, error -> String.valueOf(error.line())),
                texts(kept, RowError::column),
                texts(kept, error -> error.fault().code().name()),
                texts(kept, error -> error.fault().code().bundle()),
                texts(kept, error -> String.join("\u001f", error.fault().limits())));
        sql.update(
                "update import_job set errors_kept = errors_kept + ? where institution = ? and id = ?",
                kept.size(),
                lease.institution(),
                lease.job());
    }

    private static String[] texts(List<RowError> errors, java.util.function.Function<RowError, String> part) {
        return errors.stream().map(part).toArray(String[]::new);
    }

    private static void mustBeOne(int updated) {
        if (updated != 1) {
            throw new Lease.Lost();
        }
    }
}
