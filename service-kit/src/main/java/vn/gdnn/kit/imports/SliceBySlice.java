package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.problem.RefusalCode;

/**
 * Some thousand rows per transaction, the next prepared while one is written. A row the database declines is searched by
 * halving the slice, and refused alone.
 */
@ApplicationScoped
class SliceBySlice {

    private final ImportKinds kinds;
    private final ImportFiles files;
    private final Progress progress;
    private final FoundRows found;
    private final Sql sql;
    private final int mostRows;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "import-slice");
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
        try (var pipeline = new SlicePipeline(lease.scope(), threads)) {
            new FileRun(lease, work, pipeline).run(stopping);
        }
    }

    /** One file under one lease. */
    private final class FileRun {

        private final Lease lease;
        private final ImportJob.Work work;
        private final ImportKind kind;
        private final SlicePipeline pipeline;
        private SliceReader reader;
        private ImportJob.Place committed;
        private ImportJob.Place submitted;
        private int rows = mostRows;
        private boolean lastSubmitted;
        private boolean finished;
        private ImportJob.@Nullable Place retriedAt;

        FileRun(Lease lease, ImportJob.Work work, SlicePipeline pipeline) {
            this.lease = lease;
            this.work = work;
            this.pipeline = pipeline;
            kind = kinds.named(lease.kind());
            committed = work.next();
            submitted = committed;
            reader = files.open(lease, work, kind, committed);
        }

        void run(BooleanSupplier stopping) throws Exception {
            do {
                while (!lastSubmitted && pipeline.hasRoom() && !stopping.getAsBoolean()) {
                    submitNext();
                }
            } while (firstSettled());
        }

        private void submitNext() throws IOException {
            var slice = reader.next(rows);
            var wholeFile = submitted.equals(work.start()) && slice.isLast();
            pipeline.submit(slice, predecessor -> merge(slice, wholeFile, predecessor));
            submitted = slice.end();
            lastSubmitted = slice.isLast();
            rows = Math.min(mostRows, rows * 2);
        }

        /** Waits for the first slice in flight and deals with its failure; false when none is in flight. */
        private boolean firstSettled() throws Exception {
            if (pipeline.isEmpty()) {
                return false;
            }
            var slice = pipeline.first();
            try {
                pipeline.awaitFirst();
                committed = slice.end();
            } catch (Exception e) {
                pipeline.drain();
                if (DataFault.isWorthARetry(e) && !committed.equals(retriedAt)) {
                    retriedAt = committed;
                } else {
                    split(slice, DataFault.of(e).orElseThrow(() -> e));
                }
                goBack();
            }
            return true;
        }

        /** Next come half as many rows; a single one is refused. */
        private void split(RowSlice failed, RefusalCode code) throws Exception {
            if (failed.size() > 1) {
                rows = (failed.size() + 1) / 2;
            } else {
                Transactions.run(() -> refuse(failed, code));
                committed = failed.end();
                finished = failed.isLast();
            }
        }

        private void goBack() {
            lastSubmitted = finished;
            submitted = committed;
            reader = files.open(lease, work, kind, committed);
        }

        /** Only a kind that checks its rows itself knows what it may do before its predecessor has committed. */
        private void merge(RowSlice slice, boolean wholeFile, SlicePipeline.Predecessor predecessor) throws Exception {
            if (!(kind instanceof CheckedKind) || slice.good() == 0) {
                predecessor.awaitCommit();
            }
            Transactions.run(() -> merged(slice, wholeFile, predecessor));
        }

        private void merged(RowSlice slice, boolean wholeFile, SlicePipeline.Predecessor predecessor)
                throws SQLException {
            var errors = new Findings();
            errors.addAll(slice.errors());
            if (slice.good() == 0) {
                commit(slice, errors, new Progress.Step(slice.size(), 0, slice.bad(), 0));
                return;
            }
            try (var connection = sql.connection()) {
                var origin = ImportBatch.Origin.of(lease, work);
                var batch = kind instanceof CheckedKind checked
                        ? merge(checked, new CheckedRows(connection, origin, slice, predecessor))
                        : merge((StagedKind) kind, StagedRows.of(connection, origin, kind, slice, wholeFile));
                predecessor.awaitCommit();
                found.addWarnings(lease, batch.warnings());
                found.addAccepted(lease, slice.linesWithout(batch.errors()));
                errors.addAll(batch.errors());
                var refused = slice.size() - batch.size();
                commit(slice, errors, new Progress.Step(slice.size(), batch.size(), refused, batch.unchanged()));
            }
        }

        private ImportBatch merge(CheckedKind kind, CheckedRows rows) throws SQLException {
            kind.merge(rows);
            return rows;
        }

        private ImportBatch merge(StagedKind kind, StagedRows rows) throws SQLException {
            kind.merge(rows);
            return rows;
        }

        private void refuse(RowSlice slice, RefusalCode code) {
            var errors = new Findings();
            errors.add(new RowError(slice.lastLine(), "", Fault.of(code)));
            commit(slice, errors, new Progress.Step(1, 0, 1, 0));
        }

        private void commit(RowSlice slice, Findings errors, Progress.Step step) {
            found.addErrors(lease, errors);
            progress.advance(lease, step, slice.end());
            if (slice.isLast()) {
                kind.finish(ImportBatch.Origin.of(lease, work).file());
                progress.finish(lease, ImportStatus.DONE, null);
            }
        }
    }
}
