package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.numbers.RegisterNumbers;

/** The copies given so far; added, never changed. The number of a requester's paper is sealed. */
@ApplicationScoped
class CertifiedCopies {

    private final Database database;
    private final RegisterNumbers numbers;
    private final PersonalNumbers personal;

    CertifiedCopies(Database database, RegisterNumbers numbers, PersonalNumbers personal) {
        this.database = database;
        this.numbers = numbers;
        this.personal = personal;
    }

    /** When a copy was asked for, by when it was due, and when it was given. */
    record Days(LocalDateTime receivedAt, LocalDate dueOn, LocalDate copiedOn) {}

    /** Adds a copy of what the diploma says now; returns its number, the next of the institution and year. */
    String add(UUID id, Diploma diploma, CopyOrder order, Days days, Actor by) {
        var number = numbers.nextCopy(diploma.institution(), days.copiedOn.getYear());
        var requester = order.requester();
        database.update(
                """
                insert into certified_copy (institution, id, diploma, copy_number, content_version, relation,
                                            requester_name, requester_identity, relation_evidence, purpose, received_at,
                                            due_on, copied_on, copied_by, copied_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                diploma.institution(),
                id,
                diploma.id(),
                number,
                diploma.contentVersion(),
                order.relation(),
                requester == null ? null : requester.fullName(),
                requester == null ? null : personal.seal(requester.identityNumber()),
                requester == null ? null : requester.evidence(),
                order.purpose(),
                days.receivedAt,
                days.dueOn,
                days.copiedOn,
                by.subject(),
                by.name());
        return number;
    }

    CertifiedCopy require(String institution, UUID diploma, UUID id) {
        return list(institution, diploma).stream()
                .filter(copy -> copy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<CertifiedCopy> list(String institution, UUID diploma) {
        return database.list(
                this::copy,
                "select p.*, to_char(p.received_at, 'YYYY-MM-DD\"T\"HH24:MI:SS') as received, "
                        + DiplomaContent.COLUMNS + " " + """
                from certified_copy p
                join diploma_content c on c.institution = p.institution and c.diploma = p.diploma
                     and c.content_version = p.content_version
                where p.institution = ? and p.diploma = ? order by p.id""",
                institution,
                diploma);
    }

    private CertifiedCopy copy(Row row) throws SQLException {
        var id = row.uuid("id");
        var diploma = row.uuid("diploma");
        return new CertifiedCopy(
                id,
                diploma,
                row.text("copy_number"),
                row.constant(CopyRelation.class, "relation"),
                requester(row),
                row.textOrNull("purpose"),
                LocalDateTime.parse(row.text("received")),
                row.date("due_on"),
                row.date("copied_on"),
                row.text("copied_by_name"),
                row.integer("content_version"),
                DiplomaContent.of(row),
                "/api/records/v1/diplomas/" + diploma + "/copies/" + id + "/document");
    }

    private @Nullable CopyRequester requester(Row row) throws SQLException {
        var sealed = row.bytes("requester_identity");
        var found = CopyRequester.of(
                row.textOrNull("requester_name"),
                sealed == null ? null : personal.open(sealed),
                row.textOrNull("relation_evidence"));
        return found == null ? null : found.masked();
    }
}
