package vn.gdnn.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.lease.Lease;

/** Opens stored uploads at any place. */
@ApplicationScoped
class ImportFiles {

    private final ImportJobs jobs;

    ImportFiles(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Each chunk is read in a short transaction of its own, so that none stays open while rows are checked. */
    SliceReader open(Lease lease, ImportJob.Work work, ImportKind kind, ImportJob.Place place) {
        var file = new ImportFile(
                number -> QuarkusTransaction.requiringNew().call(() -> jobs.chunk(lease.id(), number)),
                place.position());
        return SliceReader.of(kind, work.format(), work.header(), file, place);
    }
}
