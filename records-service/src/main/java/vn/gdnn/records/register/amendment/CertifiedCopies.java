package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaContent;

/** The copies given so far; added, never changed. */
@ApplicationScoped
class CertifiedCopies {

    private final Database database;

    CertifiedCopies(Database database) {
        this.database = database;
    }

    record Made(
            String number, CopyRelation relation, @Nullable String purpose, LocalDate on) {}

    void add(UUID id, Diploma diploma, Made made, Actor by) {
        database.update(
                """
                insert into certified_copy (institution, id, diploma, copy_number, content_version, relation, purpose,
                                            copied_on, copied_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                diploma.institution(),
                id,
                diploma.id(),
                made.number(),
                diploma.contentVersion(),
                made.relation(),
                made.purpose(),
                made.on(),
                by.subject());
    }

    CertifiedCopy require(String institution, UUID diploma, UUID id) {
        return of(institution, diploma).stream()
                .filter(copy -> copy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<CertifiedCopy> of(String institution, UUID diploma) {
        return database.list(
                row -> new CertifiedCopy(
                        row.uuid("id"),
                        diploma,
                        row.text("copy_number"),
                        row.constant(CopyRelation.class, "relation"),
                        row.textOrNull("purpose"),
                        row.date("copied_on"),
                        row.integer("content_version"),
                        DiplomaContent.of(row)),
                "select p.*, " + DiplomaContent.COLUMNS + " " + """
                from certified_copy p
                join diploma_content c on c.institution = p.institution and c.diploma = p.diploma
                     and c.content_version = p.content_version
                where p.institution = ? and p.diploma = ? order by p.id""",
                institution,
                diploma);
    }
}
