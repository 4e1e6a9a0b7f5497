package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import vn.gdnn.kit.lease.Lease;

/** The whole file in one transaction, rolled back when any row is refused; its errors are listed all the same. */
@ApplicationScoped
class AllOrNothing {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final Findings NONE = new Findings();

    private final ImportKinds kinds;
    private final ImportFiles files;
    private final Progress progress;
    private final FoundRows found;
    private final Sql sql;

    AllOrNothing(ImportKinds kinds, ImportFiles files, Progress progress, FoundRows found, Sql sql) {
        this.kinds = kinds;
        this.files = files;
        this.progress = progress;
        this.found = found;
        this.sql = sql;
    }

    /** Rows were refused, so the transaction that merged the others must roll back. */
    private static final class RowsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Merged merged;

        RowsRefused(Merged merged) {
            super("rows refused", null, false, false);
            this.merged = merged;
        }
    }

    private record Tally(long read, long refused, ImportJob.Place end) {}

    void work(Lease lease, ImportJob.Work work) throws Exception {
        try {
            Transactions.run(() -> merge(lease, work));
        } catch (RowsRefused refused) {
            Transactions.run(() -> refuse(lease, refused));
        } catch (Exception e) {
            var code = DataFault.of(e).orElseThrow(() -> e);
            Transactions.run(() -> progress.finish(lease, ImportStatus.FAILED, code.name()));
        }
    }

    private void merge(Lease lease, ImportJob.Work work) throws Exception {
        var kind = kinds.named(lease.kind());
        var reader = files.open(lease, work, kind, work.start());
        try (var connection = sql.connection()) {
            var merged = kind instanceof CheckedKind checked
                    ? mergedInSlices(lease, work, checked, reader, connection)
                    : mergedAtOnce(lease, work, (StagedKind) kind, reader, connection);
            if (merged.tally().refused() > 0) {
                throw new RowsRefused(merged);
            }
            found.addWarnings(lease, merged.warnings());
            progress.advance(
                    lease,
                    new Progress.Step(0, merged.tally().read(), 0, merged.unchanged()),
                    merged.tally().end());
            kind.finish(ImportBatch.Origin.of(lease, work).file());
            progress.finish(lease, ImportStatus.DONE, null);
        }
    }

    private record Merged(Findings errors, Findings warnings, Tally tally, long unchanged) {}

    private Merged mergedAtOnce(
            Lease lease, ImportJob.Work work, StagedKind kind, SliceReader reader, Connection connection)
            throws Exception {
        var stage = new Stage(connection, kind.columns());
        var errors = new Findings();
        var good = 0L;
        var read = 0L;
        RowSlice slice;
        do {
            slice = reader.next(ROWS_AT_ONCE);
            stage.copy(slice);
            errors.addAll(slice.errors());
            good += slice.good();
            read += slice.size();
            accept(lease, read, slice);
        } while (!slice.isLast());
        stage.analyze();
        var batch = new StagedRows(connection, ImportBatch.Origin.of(lease, work), kind.columns(), good, true);
        kind.merge(batch);
        errors.addAll(batch.errors());
        return new Merged(
                errors, batch.warnings(), new Tally(read, read - batch.size(), slice.end()), batch.unchanged());
    }

    private Merged mergedInSlices(
            Lease lease, ImportJob.Work work, CheckedKind kind, SliceReader reader, Connection connection)
            throws Exception {
        var errors = new Findings();
        var odd = new Findings();
        var accepted = 0L;
        var unchanged = 0L;
        var read = 0L;
        RowSlice slice;
        do {
            slice = reader.next(ROWS_AT_ONCE);
            var batch = new CheckedRows(
                    connection, ImportBatch.Origin.of(lease, work), slice, SlicePipeline.Predecessor.NONE);
            kind.merge(batch);
            errors.addAll(slice.errors());
            errors.addAll(batch.errors());
            odd.addAll(batch.warnings());
            accepted += batch.size();
            unchanged += batch.unchanged();
            read += slice.size();
            accept(lease, read, slice);
        } while (!slice.isLast());
        return new Merged(errors, odd, new Tally(read, read - accepted, slice.end()), unchanged);
    }

    /** Until one is refused; how far the file was read is shown to others at once. */
    private void accept(Lease lease, long read, RowSlice slice) throws Exception {
        found.addAccepted(lease, slice.linesWithout(NONE));
        Transactions.run(() -> progress.show(lease, read, slice.end().position()));
    }

    private void refuse(Lease lease, RowsRefused refused) {
        var tally = refused.merged.tally();
        progress.show(lease, tally.read(), tally.end().position());
        found.addErrors(lease, refused.merged.errors());
        found.addWarnings(lease, refused.merged.warnings());
        progress.advance(lease, new Progress.Step(0, 0, tally.refused(), 0), tally.end());
        progress.finish(lease, ImportStatus.FAILED, "ROWS_REFUSED");
    }
}
