package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.Filter;
import vn.gdnn.records.storage.Row;

/** Students by name, searched without marks. */
@ApplicationScoped
public class StudentDirectory {

    static final String COLUMNS =
            "select institution, id, code, full_name, date_of_birth, sex, personal_number from student where ";

    private final Database database;
    private final StudentNumbers numbers;

    StudentDirectory(Database database, StudentNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Transactional
    public Slice<StudentEntry> list(@Nullable String words, @Nullable String after, int limit) {
        var filter = new Filter().and("merged_into is null").andSearch(words, "search");
        filter.andAfter(after, "full_name, id");
        var rows = database.list(
                this::entry,
                COLUMNS + filter.sql() + " order by full_name, id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.fullName(), last.id()));
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
