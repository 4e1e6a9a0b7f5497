package vn.gdnn.kit.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as its sender sees it. */
public record ImportView(
        UUID id,
        String kind,
        ImportStatus status,
        ImportMode mode,
        long rowsRead,
        long accepted,
        long refused,
        long unchanged,
        long warnings,
        int percent,
        @Nullable String failure,
        @Nullable String warning,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        Links links) {

    /** The warning about a file that holds a header and nothing else. */
    static final String NO_ROWS = "NO_ROWS";

    /** Where to look again, where the rows are listed that were accepted, refused and odd, and where the receipt is. */
    public record Links(String self, String errors, String warnings, String accepted, String receipt) {

        private static Links of(String self) {
            return new Links(self, self + "/errors", self + "/warnings", self + "/accepted", self + "/receipt");
        }
    }

    static ImportView of(ImportJob job, String self) {
        var counts = job.counts();
        return new ImportView(
                job.id(),
                job.kind(),
                job.status(),
                job.mode(),
                counts.rowsRead(),
                counts.accepted(),
                counts.refused(),
                counts.unchanged(),
                counts.warnings(),
                counts.percent(),
                job.failure(),
                job.status() == ImportStatus.DONE && counts.rowsRead() == 0 ? NO_ROWS : null,
                job.receivedAt(),
                job.finishedAt(),
                Links.of(self));
    }
}
