package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The register as a list; a number finds its entry, a name is searched without marks. */
@ApplicationScoped
public class DiplomaRegister {

    private final Database database;

    DiplomaRegister(Database database) {
        this.database = database;
    }

    @Transactional
    public Slice<DiplomaEntry> list(
            @Nullable String words, @Nullable DiplomaStatus status, @Nullable String after, int limit) {
        var filter = new Filter().andIf(status == null ? null : status.name(), "d.status = ?");
        if (words != null && words.chars().anyMatch(Character::isDigit)) {
            filter.and("(d.serial_number = ? or d.register_number = ?)", words.strip(), words.strip());
        } else {
            filter.andSearch(words, "c.search");
        }
        filter.andAfter(after, "d.institution, d.id");
        var rows = database.list(
                row -> new DiplomaEntry(
                        row.uuid("id"),
                        row.text("institution"),
                        row.text("public_id"),
                        row.constant(DiplomaStatus.class, "status"),
                        row.text("register_number"),
                        row.text("serial_number"),
                        row.text("full_name"),
                        row.text("qualification"),
                        row.text("occupation_name"),
                        row.dateOrNull("issued_on")),
                """
                select d.id, d.institution, d.public_id, d.status, d.register_number, d.serial_number, c.full_name,
                       c.qualification, c.occupation_name, d.issued_on
                from diploma d
                join diploma_content c on c.institution = d.institution and c.diploma = d.id
                     and c.content_version = d.content_version
                where %s order by d.institution, d.id limit ?""".formatted(filter.sql()),
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }
}
