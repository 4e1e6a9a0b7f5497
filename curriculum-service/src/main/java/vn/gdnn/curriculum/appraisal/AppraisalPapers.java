package vn.gdnn.curriculum.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.files.FileScan;
import vn.gdnn.kit.files.FileStore;

/** The papers beside an appraisal; none is changed or taken away. */
@ApplicationScoped
class AppraisalPapers {

    private static final String SELECT = """
            select id, appraisal, media_type, size, encode(digest, 'hex') as digest, scan, added_at
            from appraisal_paper where institution = ? and appraisal = ? %s order by id""";

    private final Database database;
    private final FileStore files;

    AppraisalPapers(Database database, FileStore files) {
        this.database = database;
        this.files = files;
    }

    List<AppraisalPaper> list(Appraisal appraisal) {
        return database.list(AppraisalPapers::paper, SELECT.formatted(""), appraisal.institution(), appraisal.id());
    }

    Optional<AppraisalPaper> find(Appraisal appraisal, UUID id) {
        return database.find(
                AppraisalPapers::paper, SELECT.formatted("and id = ?"), appraisal.institution(), appraisal.id(), id);
    }

    /** The paper with this very content, if the appraisal has it. */
    Optional<AppraisalPaper> same(Appraisal appraisal, CheckedFile file) {
        return database.find(
                AppraisalPapers::paper,
                SELECT.formatted("and digest = ?"),
                appraisal.institution(),
                appraisal.id(),
                file.digest());
    }

    void add(Appraisal appraisal, UUID id, CheckedFile file, String by) {
        database.update(
                """
                insert into appraisal_paper (institution, id, appraisal, media_type, size, digest, scan, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                appraisal.institution(),
                id,
                appraisal.id(),
                file.type().mediaType(),
                file.content().length,
                file.digest(),
                file.scan(),
                by);
        files.keep(appraisal.institution(), id, file.content());
    }

    byte[] content(Appraisal appraisal, AppraisalPaper paper) {
        return files.read(appraisal.institution(), paper.id(), HexFormat.of().parseHex(paper.digest()));
    }

    private static AppraisalPaper paper(Row row) throws SQLException {
        return new AppraisalPaper(
                row.uuid("id"),
                row.uuid("appraisal"),
                row.text("media_type"),
                row.integer("size"),
                row.text("digest"),
                row.constant(FileScan.class, "scan"),
                row.instant("added_at"));
    }
}
