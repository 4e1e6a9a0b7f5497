package vn.gdnn.records.credentials.registerbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The entries of the register that an extract holds, whatever became of each; who takes them out is noted. */
@ApplicationScoped
class BookEntries {

    private static final String QUERY = """
            select d.student, d.serial_number, d.register_number, d.status, d.origin, d.recognised_on, d.issued_on, d.signed_by,
                   d.replaces is not null as replaces_another, coalesce(d.revoked_from, d.replaced_on) as until,
                   c.full_name, c.date_of_birth, coalesce(c.qualification_as_written, c.qualification) as paper_title,
                   c.occupation_name, c.high_quality, c.graduation_class, c.decision_number, i.name as institution_name,
                   (select a.decision_number from diploma_act a
                    where a.institution = d.institution and a.diploma = d.id and a.kind = 'CORRECTED'
                    order by a.number desc limit 1) as corrected_by,
                   count(*) over () as entries
            from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id
                 and c.content_version = d.content_version
            join tenant i on i.code = d.institution
            where d.institution = ? and coalesce(d.register_year, extract(year from d.registered_on)) = ?
              and (?::text is null or c.decision_number = ?)
            order by d.predecessor nulls first, length(d.register_number), d.register_number, d.id
            limit ? offset ?""";

    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;

    BookEntries(Database database, NoteListings listings, CurrentScope scope) {
        this.database = database;
        this.listings = listings;
        this.scope = scope;
    }

    /** What a part holds, of which school, and how many there are in all parts. */
    record Found(String institution, String institutionName, long all, List<BookEntry> entries) {}

    private record Counted(String institutionName, long all, BookEntry entry) {}

    /** In the order of their numbers; refuses with REGISTER_BOOK_EMPTY where there are none. */
    @Transactional(TxType.MANDATORY)
    Found read(BookScope wanted) {
        var institution = scope.institution();
        var rows = list(institution, wanted);
        if (rows.isEmpty()) {
            throw new Refusal(BookRefusal.REGISTER_BOOK_EMPTY);
        }
        var entries = rows.stream().map(Counted::entry).toList();
        listings.note(
                wanted.note(),
                entries.stream()
                        .map(entry -> new Shown(institution, entry.student()))
                        .toList());
        return new Found(institution, rows.get(0).institutionName(), rows.get(0).all(), entries);
    }

    private List<Counted> list(String institution, BookScope wanted) {
        return database.list(
                row -> new Counted(row.text("institution_name"), row.bigint("entries"), BookEntry.of(row)),
                QUERY,
                institution,
                wanted.year(),
                wanted.decision(),
                wanted.decision(),
                BookScope.MOST,
                wanted.passed());
    }
}
