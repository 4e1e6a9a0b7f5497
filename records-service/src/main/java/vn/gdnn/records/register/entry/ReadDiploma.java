package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.problem.Refusal;

/** Shows one entry of the register with its acts, and notes who looked. */
@ApplicationScoped
public class ReadDiploma {

    private static final String DETAILS = "select d.*, " + DiplomaContent.COLUMNS + ", " + """
            o.register_number as replaces_register, o.serial_number as replaces_serial,
            n.id as replaced_by, n.register_number as by_register, n.serial_number as by_serial
            from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id
                 and c.content_version = d.content_version
            left join diploma o on o.institution = d.institution and o.id = d.replaces
            left join diploma n on n.institution = d.institution and n.replaces = d.id
                 and n.status <> 'CANCELLED'
            where\s""";

    private final Database database;
    private final DiplomaActs acts;
    private final DiplomaHistory history;
    private final DueDates dueDates;
    private final AccessLog accessLog;
    private final int returnDays;

    ReadDiploma(
            Database database,
            DiplomaActs acts,
            DiplomaHistory history,
            DueDates dueDates,
            AccessLog accessLog,
            @ConfigProperty(name = "gdnn.diplomas.return-days", defaultValue = "30") int returnDays) {
        this.database = database;
        this.acts = acts;
        this.history = history;
        this.dueDates = dueDates;
        this.accessLog = accessLog;
        this.returnDays = returnDays;
    }

    @Transactional
    public DiplomaDetails read(UUID id) {
        return read(id, null);
    }

    /** The entry as the register knew it at that moment or at the end of that day; now without one. */
    @Transactional
    public DiplomaDetails read(UUID id, @Nullable String asOf) {
        var diploma = find(id);
        accessLog.note(diploma.entry().institution(), diploma.entry().student(), "diploma");
        return history.asOf(diploma, asOf);
    }

    private DiplomaDetails find(UUID id) {
        return database.find(this::details, DETAILS + "d.id = ?", id)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
    }

    /** Those of these entries that are there. */
    List<DiplomaDetails> among(RecordKeys keys) {
        return database.list(
                this::details,
                DETAILS + "(d.institution, d.id) in " + RecordKeys.AMONG,
                keys.institutions(),
                keys.ids());
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
        var done = acts.list(entry.institution(), entry.id());
        return new DiplomaDetails(
                entry,
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                DiplomaContent.of(row),
                row.date("recognised_on"),
                DiplomaDetails.Signature.of(row),
                row.dateOrNull("issued_on"),
                done,
                aftermath(row, done),
                dueDates.find(entry.institution(), entry.id()).orElse(null));
    }

    private DiplomaDetails.Aftermath aftermath(Row row, List<DiplomaAct> done) throws SQLException {
        return new DiplomaDetails.Aftermath(
                row.integer("content_version"),
                DiplomaDetails.Link.of(
                        row.uuidOrNull("replaces"),
                        row.textOrNull("replaces_register"),
                        row.textOrNull("replaces_serial")),
                DiplomaDetails.Link.of(
                        row.uuidOrNull("replaced_by"), row.textOrNull("by_register"), row.textOrNull("by_serial")),
                row.dateOrNull("replaced_on"),
                row.dateOrNull("reissue_on"),
                row.dateOrNull("revoked_from"),
                returnDueOn(done),
                row.dateOrNull("returned_on"));
    }

    /** So many days from the decision that revokes; no rule of the country was found, so the days are configured. */
    private @Nullable LocalDate returnDueOn(List<DiplomaAct> done) {
        return done.stream()
                .filter(act -> act.kind() == DiplomaAct.Kind.REVOKED)
                .map(act -> act.basis().decidedOn())
                .filter(decidedOn -> decidedOn != null)
                .map(decidedOn -> dueDates.end(decidedOn, returnDays))
                .findFirst()
                .orElse(null);
    }
}
