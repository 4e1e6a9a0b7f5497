package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.Scope;

/** Some thousand rows per transaction. A row the database declines is searched by halving the slice, and refused alone. */
@ApplicationScoped
class SliceBySlice {

    private final ImportKinds kinds;
    private final ImportFiles files;
    private final Progress progress;
    private final FoundRows found;
    private final Sql sql;
    private final int mostRows;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "import-reader");
        thread.setContextClassLoader(SliceBySlice.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    });

    SliceBySlice(
            ImportKinds kinds,
            ImportFiles files,
            Progress progress,
            FoundRows found,
            Sql sql,
            @ConfigProperty(name = "gdnn.imports.slice-rows", defaultValue = "5000") int mostRows) {
        this.kinds = kinds;
        this.files = files;
        this.progress = progress;
        this.found = found;
        this.sql = sql;
        this.mostRows = mostRows;
    }

    void work(Lease lease, ImportJob.Work work, BooleanSupplier stopping) throws Exception {
        var kind = kinds.named(work.kind());
        var place = work.next();
        var reader = open(lease, work, kind, place);
        var rows = mostRows;
        var last = false;
        try {
            while (!last && !stopping.getAsBoolean()) {
                var slice = reader.next(rows);
                var wholeFile = place.equals(work.start()) && slice.isLast();
                if (!slice.isLast()) {
                    reader.begin(Math.min(mostRows, rows * 2));
                }
                try {
                    Transactions.run(() -> merge(lease, kind, slice, wholeFile));
                } catch (Exception e) {
                    var code = DataFault.of(e).orElseThrow(() -> e);
                    if (slice.size() > 1) {
                        rows = (slice.size() + 1) / 2;
                        reader.close();
                        reader = open(lease, work, kind, place);
                        continue;
                    }
                    Transactions.run(() -> refuse(lease, slice, code));
                }
                place = slice.end();
                last = slice.isLast();
                rows = Math.min(mostRows, rows * 2);
            }
        } finally {
            reader.close();
        }
    }

    private ReadAhead open(Lease lease, ImportJob.Work work, ImportKind kind, ImportJob.Place place) {
        return new ReadAhead(files.open(lease, work, kind, place), new Scope.Institution(lease.institution()), threads);
    }

    private void merge(Lease lease, ImportKind kind, RowSlice slice, boolean wholeFile) throws SQLException {
        var errors = new Findings();
        errors.addAll(slice.errors());
        if (slice.good() == 0) {
            commit(lease, slice, errors, new Progress.Step(slice.size(), 0, slice.bad(), 0));
            return;
        }
        try (var connection = sql.connection()) {
            var batch = ImportBatch.of(connection, lease, kind, slice, wholeFile);
            kind.merge(batch);
            found.keepWarnings(lease, batch.warnings());
            errors.addAll(batch.errors());
            var refused = slice.size() - batch.size();
            commit(lease, slice, errors, new Progress.Step(slice.size(), batch.size(), refused, batch.unchanged()));
        }
    }

    private void refuse(Lease lease, RowSlice slice, RefusalCode code) {
        var errors = new Findings();
        errors.add(new RowError(slice.lastLine(), "", Fault.of(code)));
        commit(lease, slice, errors, new Progress.Step(1, 0, 1, 0));
    }

    private void commit(Lease lease, RowSlice slice, Findings errors, Progress.Step step) {
        found.keepErrors(lease, errors);
        progress.advance(lease, step, slice.end());
        if (slice.isLast()) {
            progress.finish(lease, ImportStatus.DONE, null);
        }
    }
}
