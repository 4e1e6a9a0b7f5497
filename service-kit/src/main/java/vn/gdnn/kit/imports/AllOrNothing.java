package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The whole file in one transaction, rolled back when any row is refused; all its errors are listed all the same. */
@ApplicationScoped
class AllOrNothing {

    private static final int ROWS_AT_ONCE = 5_000;

    private final ImportKinds kinds;
    private final ImportFiles files;
    private final Progress progress;
    private final Sql sql;

    AllOrNothing(ImportKinds kinds, ImportFiles files, Progress progress, Sql sql) {
        this.kinds = kinds;
        this.files = files;
        this.progress = progress;
        this.sql = sql;
    }

    /** Rows were refused, so the transaction that merged the others must roll back. */
    private static final class RowsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<RowError> errors;
        private final transient Tally tally;

        RowsRefused(List<RowError> errors, Tally tally) {
            super("rows refused", null, false, false);
            this.errors = errors;
            this.tally = tally;
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
        var kind = kinds.named(work.kind());
        var reader = files.open(lease, work, kind, work.start());
        var errors = new ArrayList<RowError>();
        var good = 0L;
        var read = 0L;
        try (var connection = sql.connection()) {
            var stage = new Stage(connection, kind.columns());
            RowSlice slice;
            do {
                slice = reader.next(ROWS_AT_ONCE);
                stage.copy(slice);
                errors.addAll(slice.errors().subList(0, Math.min(slice.errors().size(), Progress.room(errors))));
                good += slice.good();
                read += slice.size();
                show(lease, read, slice.end());
            } while (!slice.isLast());
            stage.analyze();
            var batch = new ImportBatch(connection, lease, kind.columns(), good, true);
            kind.merge(batch);
            errors.addAll(batch.errors());
            if (batch.size() < read) {
                throw new RowsRefused(errors, new Tally(read, read - batch.size(), slice.end()));
            }
            progress.advance(lease, new Progress.Step(0, read, 0, batch.unchanged()), slice.end());
            progress.finish(lease, ImportStatus.DONE, null);
        }
    }

    private void show(Lease lease, long read, ImportJob.Place place) throws Exception {
        Transactions.run(() -> progress.show(lease, read, place.position()));
    }

    private void refuse(Lease lease, RowsRefused refused) {
        progress.show(lease, refused.tally.read(), refused.tally.end().position());
        progress.keep(lease, refused.errors);
        progress.advance(lease, new Progress.Step(0, 0, refused.tally.refused(), 0), refused.tally.end());
        progress.finish(lease, ImportStatus.FAILED, "ROWS_REFUSED");
    }
}
