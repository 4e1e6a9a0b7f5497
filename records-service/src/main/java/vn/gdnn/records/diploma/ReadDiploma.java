package vn.gdnn.records.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.Row;

/** Shows one entry of the register with its acts, and notes who looked. */
@ApplicationScoped
public class ReadDiploma {

    private final Database database;
    private final DiplomaActs acts;
    private final AccessLog accessLog;

    ReadDiploma(Database database, DiplomaActs acts, AccessLog accessLog) {
        this.database = database;
        this.acts = acts;
        this.accessLog = accessLog;
    }

    @Transactional
    public DiplomaDetails read(UUID id) {
        var diploma = find(id);
        accessLog.note(diploma.entry().institution(), diploma.entry().student(), "diploma");
        return diploma;
    }

    DiplomaDetails find(UUID id) {
        return database.find(this::details, "select d.*, " + DiplomaContent.COLUMNS + " " + """
                        from diploma d
                        join diploma_content c on c.institution = d.institution and c.diploma = d.id
                             and c.content_version = d.content_version
                        where d.id = ?""", id)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
    }

    private DiplomaDetails details(Row row) throws SQLException {
        var entry = new DiplomaDetails.Entry(
                row.uuid("id"),
                row.bigint("version"),
                row.text("institution"),
                row.text("public_id"),
                row.constant(DiplomaStatus.class, "status"),
                row.constant(DiplomaOrigin.class, "origin"),
                row.uuid("student"),
                row.uuidOrNull("enrolment"));
        return new DiplomaDetails(
                entry,
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                DiplomaContent.of(row),
                row.date("recognised_on"),
                signature(row),
                row.dateOrNull("issued_on"),
                acts.of(entry.institution(), entry.id()));
    }

    private static DiplomaDetails.@Nullable Signature signature(Row row) throws SQLException {
        var by = row.textOrNull("signed_by");
        return by == null
                ? null
                : new DiplomaDetails.Signature(by, row.textOrNull("signer_title"), row.dateOrNull("signed_on"));
    }
}
