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
 * The register as a list from school to school, in each in the order of the names that the diplomas bear; a number finds its
 * entry, a holder's name is searched without marks. Each page is noted as read.
 */
@ApplicationScoped
public class DiplomaRegister {

    private static final String SHOWN = """
            select d.id, d.institution, d.public_id, d.status, d.origin, d.register_number, d.serial_number, c.full_name,
                   c.qualification, c.occupation_name, d.issued_on, d.student
            from (%s) k
            join diploma d on d.institution = k.institution and d.id = k.diploma
            join diploma_content c on c.institution = k.institution and c.diploma = k.diploma
                 and c.content_version = k.content_version
            order by k.institution, k.given_name, k.name_order, k.diploma""";

    private static final String KEYS =
            "select k.institution, k.diploma, k.content_version, k.given_name, k.name_order from ";

    private static final String IN_ORDER =
            " where %s order by k.institution, k.given_name, k.name_order, k.diploma limit ?";

    /** By the index of the names; {@code offset 0} keeps the planner from joining whole registers for a page. */
    private static final String BY_NAME = KEYS + """
            diploma_content k
            cross join lateral (select d.status from diploma d where d.institution = k.institution and d.id = k.diploma
                                and d.content_version = k.content_version offset 0) d""" + IN_ORDER;

    /** By what few diplomas have: a number, or a state that most pass through or never reach. */
    private static final String BY_DIPLOMA = KEYS + """
            diploma d
            join diploma_content k on k.institution = d.institution and k.diploma = d.id
                 and k.content_version = d.content_version""" + IN_ORDER;

    private final Database database;
    private final NoteListings listings;

    DiplomaRegister(Database database, NoteListings listings) {
        this.database = database;
        this.listings = listings;
    }

    private record Found(DiplomaEntry entry, UUID holder) {

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
        return page(filter, number == null, status, after, limit);
    }

    /** Those of whose holder's name these words are a part. */
    @Transactional
    public Slice<DiplomaEntry> named(
            @Nullable String words, @Nullable DiplomaStatus status, @Nullable Cursor after, int limit) {
        return page(new Filter().andName(words, "k.search"), true, status, after, limit);
    }

    private Slice<DiplomaEntry> page(
            Filter filter, boolean byName, @Nullable DiplomaStatus status, @Nullable Cursor after, int limit) {
        var most = status == null || status == DiplomaStatus.ISSUED;
        if (status != null) {
            filter.and(most ? "d.status = ?" : "d.status <> 'ISSUED' and d.status = ?", status.name());
        }
        filter.andAfterNamed(after, "k", "k.diploma");
        var rows = database.list(
                row -> new Found(DiplomaEntry.of(row), row.uuid("student")),
                SHOWN.formatted((byName && most ? BY_NAME : BY_DIPLOMA).formatted(filter.sql())),
                filter.parametersAndLimit(limit));
        var slice = Slice.of(
                rows,
                limit,
                last -> Cursor.of(
                        last.entry().institution(),
                        last.entry().fullName(),
                        last.entry().id()));
        return listings.note("diplomas", slice, found -> new Shown(found.entry().institution(), found.holder()))
                .map(Found::entry);
    }
}
