package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Students by name, searched without marks. */
@ApplicationScoped
public class StudentDirectory {

    static final String COLUMNS =
            "select institution, id, code, full_name, date_of_birth, sex, personal_number from student where ";

    /** Whom a search shows: found in the index, which holds the names without marks, before any row is read. */
    private static final String SHOWN =
            "(institution, id) in (select institution, id from student where %s) order by full_name, id";

    private final Database database;
    private final StudentNumbers numbers;
    private final CurrentScope scope;

    StudentDirectory(Database database, StudentNumbers numbers, CurrentScope scope) {
        this.database = database;
        this.numbers = numbers;
        this.scope = scope;
    }

    private record Found(StudentEntry student, String part) {}

    @Transactional
    public Slice<StudentEntry> list(@Nullable String words, @Nullable String after, int limit) {
        var search = words == null ? "" : words.strip();
        if (!search.isEmpty() && !(scope.find().orElseThrow() instanceof Scope.Institution)) {
            return search(new CountryDirectory(search, after, limit));
        }
        var filter = new Filter().and("merged_into is null").andSearch(search, "search");
        filter.andAfter(after, "full_name, id");
        var page = filter.sql() + " order by full_name, id limit ?";
        var rows = database.list(
                this::entry,
                search.isEmpty() ? COLUMNS + page : COLUMNS + SHOWN.formatted(page),
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.fullName(), last.id()));
    }

    private Slice<StudentEntry> search(CountryDirectory country) {
        var found = Slice.of(
                database.list(row -> new Found(entry(row), row.text("part")), country.sql(), country.parameters()),
                country.limit(),
                last -> Cursor.of(last.part(), last.student().id()));
        return new Slice<>(found.items().stream().map(Found::student).toList(), found.next());
    }

    StudentEntry entry(Row row) throws SQLException {
        UUID id = row.uuid("id");
        return new StudentEntry(
                id,
                row.text("institution"),
                row.text("code"),
                row.text("full_name"),
                row.date("date_of_birth"),
                row.constantOrNull(Sex.class, "sex"),
                numbers.masked(row.bytes("personal_number")));
    }
}
