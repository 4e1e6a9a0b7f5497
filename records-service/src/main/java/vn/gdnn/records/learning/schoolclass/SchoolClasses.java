package vn.gdnn.records.learning.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** The classes in the caller's scope. */
@ApplicationScoped
public class SchoolClasses {

    /** Refusal of a line of a file that names a class nobody knows. */
    public static final RefusalCode UNKNOWN = ClassRefusal.CLASS_UNKNOWN;

    /** As {@link #UNKNOWN}, of a class of another programme. */
    public static final RefusalCode OF_ANOTHER_PROGRAMME = ClassRefusal.CLASS_OF_ANOTHER_PROGRAMME;

    private static final String COLUMNS =
            "select id, version, institution, code, name, programme_code, cohort from school_class where ";

    private final Database database;

    SchoolClasses(Database database) {
        this.database = database;
    }

    /** The class of that code, which must be one of the programme. */
    public SchoolClass require(String institution, String code, String programmeCode) {
        var found = database.find(SchoolClass::of, COLUMNS + "institution = ? and code = ?", institution, code)
                .orElseThrow(() -> new Refusal(ClassRefusal.CLASS_UNKNOWN));
        if (!found.programmeCode().equals(programmeCode)) {
            throw new Refusal(ClassRefusal.CLASS_OF_ANOTHER_PROGRAMME);
        }
        return found;
    }

    SchoolClass require(UUID id) {
        return database.find(SchoolClass::of, COLUMNS + "id = ?", id)
                .orElseThrow(() -> new Refusal(ClassRefusal.CLASS_NOT_FOUND));
    }

    List<SchoolClass> list(Filter filter, int limit) {
        return database.list(
                SchoolClass::of,
                COLUMNS + filter.sql() + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
    }

    void add(SchoolClass opened) {
        UniqueKey.guard(
                Map.of("class_code_taken", ClassRefusal.CLASS_CODE_TAKEN),
                () -> database.update(
                        """
                        insert into school_class (institution, id, code, name, programme_code, cohort)
                        values (?, ?, ?, ?, ?, ?)""",
                        opened.institution(),
                        opened.id(),
                        opened.code(),
                        opened.name(),
                        opened.programmeCode(),
                        opened.cohort()));
    }
}
