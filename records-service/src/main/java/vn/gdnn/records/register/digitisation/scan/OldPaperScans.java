package vn.gdnn.records.register.digitisation.scan;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.digitisation.scan.ReadScans.Scan;

/** The scans of entries that wait or were taken over; one that another has followed stays. */
@ApplicationScoped
class OldPaperScans {

    private static final String VIEW = """
            select id, entry, media_type, octet_length(content) as size, encode(digest, 'hex') as digest, added_by, added_at
            from old_paper_scan where institution = ? and entry = ? order by id desc""";

    private final Database database;

    OldPaperScans(Database database) {
        this.database = database;
    }

    /** An entry that wants a scan: a line that waits, or what was taken over. */
    record Paper(String institution, UUID entry, UUID student, boolean waits) {}

    Optional<Paper> find(UUID entry) {
        return database.find(
                row -> new Paper(row.text("institution"), entry, row.uuid("student"), row.bool("waits")),
                """
                select s.institution, t.id as student, true as waits from old_entry s
                join student t on t.institution = s.institution and t.code = s.student_code where s.id = ?
                union all
                select institution, student, false from diploma where id = ? and origin = 'DIGITISED'""",
                entry,
                entry);
    }

    /** Keeps a scan unless the entry has the very same; CHANGED_MEANWHILE where the entry stopped waiting just now. */
    void add(Paper paper, ScanType type, byte[] content, String by) {
        UniqueKey.guard(
                Map.of("entry_of_scan", KitRefusal.CHANGED_MEANWHILE),
                () -> database.update(
                        """
                        insert into old_paper_scan (institution, id, entry, waiting, diploma, media_type, content, digest, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint scan_kept do nothing""",
                        paper.institution(),
                        Ids.next(),
                        paper.entry(),
                        paper.waits() ? paper.entry() : null,
                        paper.waits() ? null : paper.entry(),
                        type.mediaType(),
                        content,
                        Sha256.of(content),
                        by));
    }

    /** The scans of an entry, the latest first. */
    List<OldPaperScan> list(Paper paper) {
        return database.list(OldPaperScans::scan, VIEW, paper.institution(), paper.entry());
    }

    Optional<Scan> read(Paper paper, UUID scan) {
        return database.find(
                row -> new Scan(
                        ScanType.named(row.text("media_type")).fileName(), requireNonNull(row.bytes("content"))),
                "select media_type, content from old_paper_scan where institution = ? and entry = ? and id = ?",
                paper.institution(),
                paper.entry(),
                scan);
    }

    private static OldPaperScan scan(Row row) throws SQLException {
        return new OldPaperScan(
                row.uuid("id"),
                row.uuid("entry"),
                row.text("media_type"),
                row.integer("size"),
                row.text("digest"),
                row.text("added_by"),
                row.instant("added_at"));
    }
}
