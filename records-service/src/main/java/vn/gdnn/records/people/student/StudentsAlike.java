package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.person.BirthDate;

/** Warns of a student who may be in the institution's records already, or whose date of birth is hardly right. */
@ApplicationScoped
class StudentsAlike {

    /** Ages at which people learn an occupation; no law says so, both bounds are ours. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 100;

    private static final String OF_STUDENT = Stream.of(SharedTrait.values())
            .map(trait -> trait.shared() + " as " + trait.name())
            .collect(Collectors.joining(", ", "select ", " from student o where o.institution = ? and o.id = ?"));

    private final Database database;
    private final Clock clock;

    StudentsAlike(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The warnings about a student who is stored. */
    List<StudentWarning> warnings(String institution, UUID student, BirthDate dateOfBirth) {
        var warnings = new ArrayList<>(database.find(StudentsAlike::shared, OF_STUDENT, institution, student)
                .orElseThrow());
        if (dateOfBirth.isAfter(youngest()) || dateOfBirth.isBefore(oldest())) {
            warnings.add(StudentWarning.DATE_OF_BIRTH_UNUSUAL);
        }
        return warnings;
    }

    /** Warns of what a file is about to change of those who are known. */
    void warnOfChanges(StagedRows batch) throws SQLException {
        batch.warnWhere(StudentWarning.NAME_OR_BIRTH_DATE_CHANGED, "fullName", """
                exists (select from student t where t.institution = ? and t.code = s.code
                        and (t.full_name, t.date_of_birth) is distinct from (s.full_name, s.date_of_birth))""", batch.institution());
    }

    /** Warns of the rows of a file that are stored by now. */
    void warn(StagedRows batch, String recordedBy) throws SQLException {
        batch.warnWhere(
                StudentWarning.DATE_OF_BIRTH_UNUSUAL,
                "dateOfBirth",
                "first_birth_day(s.date_of_birth) > ? or last_birth_day(s.date_of_birth) < ?",
                youngest(),
                oldest());
        for (var trait : SharedTrait.values()) {
            var parameters = trait.isNumber()
                    ? new Object[] {batch.institution()}
                    : new Object[] {batch.institution(), recordedBy};
            batch.warnWhere(trait.warning(), trait.column(), trait.sharedByRow(), parameters);
        }
    }

    private LocalDate youngest() {
        return LocalDate.now(clock).minusYears(YOUNGEST);
    }

    private LocalDate oldest() {
        return LocalDate.now(clock).minusYears(OLDEST);
    }

    private static List<StudentWarning> shared(Row row) throws SQLException {
        var warnings = new ArrayList<StudentWarning>();
        for (var trait : SharedTrait.values()) {
            if (row.bool(trait.name())) {
                warnings.add(trait.warning());
            }
        }
        return warnings;
    }
}
