package vn.gdnn.records.learning.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobItem;

/** What files of corrections ask for; a line is kept as it was decided on, never changed. */
@ApplicationScoped
class CorrectionLines {

    private final Database database;

    CorrectionLines(Database database) {
        this.database = database;
    }

    /** The lines of a file in its order, as items of a job. */
    List<JobItem> items(String institution, UUID file) {
        return database.list(
                row -> new JobItem(Math.toIntExact(row.bigint("line")), row.uuid("id")),
                "select line, id from correction_line where institution = ? and file = ? order by line",
                institution,
                file);
    }

    /** How many lines a file has. */
    long count(String institution, UUID file) {
        return database.find(
                        row -> row.bigint("asked"),
                        "select count(*) as asked from correction_line where institution = ? and file = ?",
                        institution,
                        file)
                .orElseThrow();
    }

    List<AskedCorrection> read(String institution, List<UUID> ids) {
        return database.list(
                AskedCorrection::of,
                "select * from correction_line where institution = ? and id = any (?) order by line",
                institution,
                ids.toArray(UUID[]::new));
    }
}
