package vn.gdnn.records.learning.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** Classes, by programme and cohort. */
@ApplicationScoped
public class ClassList {

    private final SchoolClasses classes;

    ClassList(SchoolClasses classes) {
        this.classes = classes;
    }

    @Transactional
    public Slice<SchoolClass> list(
            @Nullable String programmeCode, @Nullable Integer cohort, @Nullable String after, int limit) {
        var filter = new Filter().andIf(programmeCode, "programme_code = ?").andIf(cohort, "cohort = ?");
        filter.andAfter(after, "institution, id");
        return Slice.of(classes.list(filter, limit), limit, last -> Cursor.of(last.institution(), last.id()));
    }

    @Transactional
    public SchoolClass read(UUID id) {
        return classes.require(id);
    }
}
