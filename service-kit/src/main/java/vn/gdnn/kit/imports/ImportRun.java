package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.lease.Lease;

/** Does the work of one lease, from where the last one stopped; runs in the scope of the job's institution. */
@ApplicationScoped
class ImportRun {

    private final SliceBySlice sliceBySlice;
    private final AllOrNothing allOrNothing;
    private final Progress progress;
    private final Sql sql;

    ImportRun(SliceBySlice sliceBySlice, AllOrNothing allOrNothing, Progress progress, Sql sql) {
        this.sliceBySlice = sliceBySlice;
        this.allOrNothing = allOrNothing;
        this.progress = progress;
        this.sql = sql;
    }

    void work(Lease lease, BooleanSupplier stopping) throws Exception {
        var work = Transactions.call(() -> workOf(lease));
        if (work.mode() == ImportMode.PARTIAL) {
            sliceBySlice.work(lease, work, stopping);
        } else {
            allOrNothing.work(lease, work);
        }
    }

    void giveUp(Lease lease) throws Exception {
        Transactions.run(() -> progress.finish(lease, ImportStatus.FAILED, "INTERNAL_ERROR"));
    }

    private ImportJob.Work workOf(Lease lease) {
        return sql.one(ImportJob.Work::read, """
                        select sent_by, mode, format, header, first_byte, first_line, next_byte, next_line
                        from import_job where institution = ? and id = ? and worker = ?""", lease.institution(), lease.id(), lease.worker())
                .orElseThrow(Lease.Lost::new);
    }
}
