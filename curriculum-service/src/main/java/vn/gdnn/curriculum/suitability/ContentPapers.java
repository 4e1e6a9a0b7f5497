package vn.gdnn.curriculum.suitability;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.files.FileScan;
import vn.gdnn.kit.files.FileStore;

/** The files that show how versions are taught; none is changed or taken away. */
@ApplicationScoped
class ContentPapers {

    private static final String SELECT = """
            select id, media_type, size, encode(digest, 'hex') as digest, scan, added_at
            from content_paper where institution = ? and programme = ? %s order by id""";

    private final Database database;
    private final FileStore files;

    ContentPapers(Database database, FileStore files) {
        this.database = database;
        this.files = files;
    }

    List<ContentPaper> list(Programme programme) {
        return database.list(ContentPapers::paper, SELECT.formatted(""), programme.institution(), programme.id());
    }

    Optional<ContentPaper> find(Programme programme, UUID id) {
        return database.find(
                ContentPapers::paper, SELECT.formatted("and id = ?"), programme.institution(), programme.id(), id);
    }

    /** The paper with this very content, if the version has it. */
    Optional<ContentPaper> same(Programme programme, CheckedFile file) {
        return database.find(
                ContentPapers::paper,
                SELECT.formatted("and digest = ?"),
                programme.institution(),
                programme.id(),
                file.digest());
    }

    void add(Programme programme, UUID id, CheckedFile file, String by) {
        database.update(
                """
                insert into content_paper (institution, id, programme, media_type, size, digest, scan, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                programme.institution(),
                id,
                programme.id(),
                file.type().mediaType(),
                file.content().length,
                file.digest(),
                file.scan(),
                by);
        files.keep(programme.institution(), id, file.content());
    }

    /** Whether an account, named by its subject, gave any of them. */
    boolean anyBy(Programme programme, String by) {
        return database.find(
                        row -> row.uuid("id"),
                        "select id from content_paper where institution = ? and programme = ? and added_by = ? limit 1",
                        programme.institution(),
                        programme.id(),
                        by)
                .isPresent();
    }

    byte[] content(Programme programme, ContentPaper paper) {
        return files.read(programme.institution(), paper.id(), HexFormat.of().parseHex(paper.digest()));
    }

    private static ContentPaper paper(Row row) throws SQLException {
        return new ContentPaper(
                row.uuid("id"),
                row.text("media_type"),
                row.integer("size"),
                row.text("digest"),
                row.constant(FileScan.class, "scan"),
                row.instant("added_at"));
    }
}
