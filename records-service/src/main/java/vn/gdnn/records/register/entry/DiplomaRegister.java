package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.text.FoldedNumber;

/**
 * The register as a list in the order of the students' names; a number finds its entry, a holder's name is searched without
 * marks. Each page is noted as read.
 */
@ApplicationScoped
public class DiplomaRegister {

    private final Database database;
    private final NoteListings listings;

    DiplomaRegister(Database database, NoteListings listings) {
        this.database = database;
        this.listings = listings;
    }

    private record Found(String studentName, DiplomaEntry entry, UUID holder) {

        /** Nothing of a person reaches a log. */
        @Override
        public String toString() {
            return "Found";
        }
    }

    @Transactional
    public Slice<DiplomaEntry> list(
            @Nullable String number, @Nullable DiplomaStatus status, @Nullable Cursor after, int limit) {
        var filter = new Filter();
        if (number != null) {
            var folded = FoldedNumber.of(number);
            filter.and("(d.serial_folded = ? or d.register_folded = ?)", folded, folded);
        }
        return page(filter, status, after, limit);
    }

    /** Those of whose holder's name these words are a part. */
    @Transactional
    public Slice<DiplomaEntry> named(
            @Nullable String words, @Nullable DiplomaStatus status, @Nullable Cursor after, int limit) {
        return page(new Filter().andName(words, "c.search"), status, after, limit);
    }

    private Slice<DiplomaEntry> page(Filter filter, @Nullable DiplomaStatus status, @Nullable Cursor after, int limit) {
        filter.andIf(status == null ? null : status.name(), "d.status = ?").andAfterName(after, "s.name_order, d.id");
        var rows = database.list(
                row -> new Found(
                        row.text("student_name"),
                        new DiplomaEntry(
                                row.uuid("id"),
                                row.text("institution"),
                                row.text("public_id"),
                                row.constant(DiplomaStatus.class, "status"),
                                row.constant(DiplomaOrigin.class, "origin"),
                                row.text("register_number"),
                                row.text("serial_number"),
                                row.text("full_name"),
                                row.textOrNull("qualification"),
                                row.text("occupation_name"),
                                row.dateOrNull("issued_on")),
                        row.uuid("student")),
                """
                select d.id, d.institution, d.public_id, d.status, d.origin, d.register_number, d.serial_number, c.full_name,
                       c.qualification, c.occupation_name, d.issued_on, d.student, s.full_name as student_name
                from diploma d
                join student s on s.institution = d.institution and s.id = d.student
                join diploma_content c on c.institution = d.institution and c.diploma = d.id
                     and c.content_version = d.content_version
                where %s order by s.name_order, d.id limit ?""".formatted(filter.sql()),
                filter.parametersAndLimit(limit));
        var page = Slice.of(
                rows, limit, last -> Cursor.of(last.studentName(), last.entry().id()));
        return listings.note("diplomas", page, found -> new Shown(found.entry().institution(), found.holder()))
                .map(Found::entry);
    }
}
