package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.personal.PersonalNumbers;

/**
 * Answers whether a number, of whichever kind, is one that the institution holds for its student. All kinds are hashed and
 * compared in the database, whoever the student is.
 */
@ApplicationScoped
public class IdentifyStudent {

    private final Database database;
    private final PersonalNumbers numbers;

    IdentifyStudent(Database database, PersonalNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Transactional
    public boolean isNumberOf(String institution, UUID student, String number) {
        var shown = number.strip().toUpperCase(Locale.ROOT);
        return database.find(
                        row -> true,
                        """
                        select 1 from student where institution = ? and id = ?
                          and (personal_number_hash = ? or legacy_number_hash = ? or passport_hash = ?)""",
                        institution,
                        student,
                        IdentifierKind.PERSONAL_NUMBER.hash(shown, numbers),
                        IdentifierKind.LEGACY_NUMBER.hash(shown, numbers),
                        IdentifierKind.PASSPORT.hash(shown, numbers))
                .isPresent();
    }
}
