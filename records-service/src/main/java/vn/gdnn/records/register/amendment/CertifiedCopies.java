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
import vn.gdnn.records.register.numbers.RegisterNumbers;

/** The copies given so far; added, never changed. */
@ApplicationScoped
class CertifiedCopies {

    private final Database database;
    private final RegisterNumbers numbers;

    CertifiedCopies(Database database, RegisterNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** For whom a copy is made, what for, and when. */
    record CopyOrder(CopyRelation relation, @Nullable String purpose, LocalDate on) {}

    /** Adds a copy of what the diploma says now; returns its number, the next of the institution and year. */
    String add(UUID id, Diploma diploma, CopyOrder order, Actor by) {
        var number = numbers.nextCopy(diploma.institution(), order.on().getYear());
        database.update(
                """
                insert into certified_copy (institution, id, diploma, copy_number, content_version, relation, purpose,
                                            copied_on, copied_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                diploma.institution(),
                id,
                diploma.id(),
                number,
                diploma.contentVersion(),
                order.relation(),
                order.purpose(),
                order.on(),
                by.subject());
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
