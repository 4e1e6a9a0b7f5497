package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.Scope;

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
        try (var convoy = new Convoy(new Scope.Institution(lease.institution()), threads)) {
            new Journey(lease, work, convoy).go(stopping);
        }
    }

    /** One file on its way. */
    private final class Journey {

        private final Lease lease;
        private final ImportJob.Work work;
        private final ImportKind kind;
        private final Convoy convoy;
        private SliceReader reader;
        private ImportJob.Place committed;
        private ImportJob.Place reached;
        private int rows = mostRows;
        private boolean last;
        private boolean over;
        private ImportJob.@Nullable Place overtakenAt;

        Journey(Lease lease, ImportJob.Work work, Convoy convoy) {
            this.lease = lease;
            this.work = work;
            this.convoy = convoy;
            kind = kinds.named(work.kind());
            committed = work.next();
            reached = committed;
            reader = files.open(lease, work, kind, committed);
        }

        void go(BooleanSupplier stopping) throws Exception {
            do {
                while (!last && convoy.hasRoom() && !stopping.getAsBoolean()) {
                    sendNext();
                }
            } while (oneArrived());
        }

        private void sendNext() throws IOException {
            var slice = reader.next(rows);
            var wholeFile = reached.equals(work.start()) && slice.isLast();
            convoy.send(slice, turn -> merge(lease, kind, slice, wholeFile, turn));
            reached = slice.end();
            last = slice.isLast();
            rows = Math.min(mostRows, rows * 2);
        }

        private boolean oneArrived() throws Exception {
            if (convoy.isEmpty()) {
                return false;
            }
            var slice = convoy.first();
            try {
                convoy.awaitFirst();
                committed = slice.end();
            } catch (Exception e) {
                convoy.disband();
                if (DataFault.isOvertaken(e) && !committed.equals(overtakenAt)) {
                    overtakenAt = committed;
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
                Transactions.run(() -> refuse(lease, failed, code));
                committed = failed.end();
                over = failed.isLast();
            }
        }

        private void goBack() {
            last = over;
            reached = committed;
            reader = files.open(lease, work, kind, committed);
        }
    }

    /** Only a kind that checks its rows itself knows what it may do before its turn. */
    private void merge(Lease lease, ImportKind kind, RowSlice slice, boolean wholeFile, Convoy.Turn turn)
            throws Exception {
        if (!kind.checksRows() || slice.good() == 0) {
            turn.await();
        }
        Transactions.run(() -> merged(lease, kind, slice, wholeFile, turn));
    }

    private void merged(Lease lease, ImportKind kind, RowSlice slice, boolean wholeFile, Convoy.Turn turn)
            throws SQLException {
        var errors = new Findings();
        errors.addAll(slice.errors());
        if (slice.good() == 0) {
            commit(lease, slice, errors, new Progress.Step(slice.size(), 0, slice.bad(), 0));
            return;
        }
        try (var connection = sql.connection()) {
            var batch = ImportBatch.of(connection, lease, kind, slice, wholeFile, turn);
            kind.merge(batch);
            batch.awaitTurn();
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
