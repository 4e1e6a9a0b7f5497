package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.text.PersonName;

/** Students from school to school, in each by given name, as names are read in Viet Nam; each page is noted as read. */
@ApplicationScoped
public class StudentDirectory {

    static final String COLUMNS =
            "select institution, id, code, full_name, date_of_birth, sex, personal_number from student where ";

    private static final String IN_ORDER = " order by institution, given_name, name_order, id";

    /** Whom a search shows: found in the index, which holds the names without marks, before any row is read. */
    private static final String SHOWN =
            "(institution, id) in (select institution, id from student where %s)" + IN_ORDER;

    /** By the key of each school's codes, whatever part of the country is asked about. */
    private static final String OF_CODE = "(institution, id) in (select s.institution, s.id from tenant t"
            + " join student s on s.institution = t.code where s.code = ?)";

    private final Database database;
    private final StudentNumbers numbers;
    private final NoteListings listings;
    private final CurrentScope scope;

    StudentDirectory(Database database, StudentNumbers numbers, NoteListings listings, CurrentScope scope) {
        this.database = database;
        this.numbers = numbers;
        this.listings = listings;
        this.scope = scope;
    }

    private record Found(StudentEntry student, String part) {}

    /** A page of all students, or the one of that code in each school. */
    @Transactional
    public Slice<StudentEntry> list(@Nullable String code, @Nullable Cursor after, int limit) {
        var filter =
                new Filter().and("merged_into is null").andIf(code, OF_CODE).andAfterNamed(after, "student", "id");
        var rows = database.list(
                this::entry, COLUMNS + filter.sql() + IN_ORDER + " limit ?", filter.parametersAndLimit(limit));
        return noted(Slice.of(rows, limit, StudentDirectory::place));
    }

    /** A page of those of whose name these words are a part. */
    @Transactional
    public Slice<StudentEntry> named(@Nullable String words, @Nullable Cursor after, int limit) {
        if (words == null || words.isBlank()) {
            return list(null, after, limit);
        }
        var search = PersonName.folded(words);
        if (search.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        if (!(scope.find().orElseThrow() instanceof Scope.Institution)) {
            return search(new CountryDirectory(search, after, limit));
        }
        var filter = new Filter().and("merged_into is null").andName(search, "search");
        filter.andAfterNamed(after, "student", "id");
        var page = filter.sql() + IN_ORDER + " limit ?";
        var rows = database.list(this::entry, COLUMNS + SHOWN.formatted(page), filter.parametersAndLimit(limit));
        return noted(Slice.of(rows, limit, StudentDirectory::place));
    }

    private static Cursor place(StudentEntry last) {
        return Cursor.of(last.institution(), last.fullName(), last.id());
    }

    private Slice<StudentEntry> search(CountryDirectory country) {
        var rows = database.list(row -> new Found(entry(row), row.text("part")), country.sql(), country.parameters());
        return noted(Slice.of(
                        rows,
                        country.limit(),
                        last -> Cursor.of(last.part(), last.student().id()))
                .map(Found::student));
    }

    private Slice<StudentEntry> noted(Slice<StudentEntry> page) {
        return listings.note("students", page, student -> new Shown(student.institution(), student.id()));
    }

    StudentEntry entry(Row row) throws SQLException {
        UUID id = row.uuid("id");
        return new StudentEntry(
                id,
                row.text("institution"),
                row.text("code"),
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                row.constantOrNull(Sex.class, "sex"),
                numbers.masked(row.bytes("personal_number")));
    }
}
