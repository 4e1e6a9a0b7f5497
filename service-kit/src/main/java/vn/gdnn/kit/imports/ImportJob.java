package vn.gdnn.kit.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import as its owner sees it. */
record ImportJob(
        UUID id,
        String kind,
        ImportMode mode,
        ImportStatus status,
        @Nullable String failure,
        Counts counts,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    static final String COLUMNS = """
            id, kind, mode, status, failure, rows_read, accepted, refused, unchanged, warnings,
            case when status = 'DONE' then 100 when total_bytes = 0 then 0 else next_byte * 100 / total_bytes end as percent, received_at, finished_at""";

    /** What became of the rows so far, and how much of the file is done. */
    record Counts(long rowsRead, long accepted, long refused, long unchanged, long warnings, int percent) {}

    static ImportJob read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                ImportMode.valueOf(row.getString("mode")),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("failure"),
                new Counts(
                        row.getLong("rows_read"),
                        row.getLong("accepted"),
                        row.getLong("refused"),
                        row.getLong("unchanged"),
                        row.getLong("warnings"),
                        row.getInt("percent")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    /** What a worker needs to go on. */
    record Work(String sentBy, ImportMode mode, FileFormat format, List<String> header, Place start, Place next) {

        static Work read(ResultSet row) throws SQLException {
            return new Work(
                    row.getString("sent_by"),
                    ImportMode.valueOf(row.getString("mode")),
                    FileFormat.valueOf(row.getString("format")),
                    List.of((String[]) row.getArray("header").getArray()),
                    new Place(row.getLong("first_byte"), row.getLong("first_line")),
                    new Place(row.getLong("next_byte"), row.getLong("next_line")));
        }
    }

    /** A place in the file. */
    record Place(long position, long line) {}
}
