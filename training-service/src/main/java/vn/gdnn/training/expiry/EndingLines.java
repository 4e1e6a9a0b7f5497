package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.letter.LetterFacts;

/** The trainings that a letter tells of, as far as they still end on the day that was told: what ends first comes first. */
@ApplicationScoped
class EndingLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String LINES = """
            select m.code, t.title, r.valid_until from training_reminder r
            join completed_training t on t.institution = r.institution and t.id = r.training
            join staff_member m on m.institution = t.institution and m.id = t.staff_member
            where r.institution = ? and r.letter = ? and t.annulled_on is null and t.standing <> 'REFUSED'
              and t.valid_until = r.valid_until
            order by r.valid_until, m.code, t.id""";

    /** A training of a member, by the code that the school gave. */
    record Ending(LocalDate on, String staffCode, String title) {

        String day() {
            return DAY.format(on);
        }
    }

    private final Database database;

    EndingLines(Database database) {
        this.database = database;
    }

    List<Ending> of(LetterFacts letter) {
        return database.list(EndingLines::ending, LINES, CurrentScope.required().tenant(), letter.id());
    }

    private static Ending ending(Row row) throws SQLException {
        return new Ending(row.date("valid_until"), row.text("code"), row.text("title"));
    }
}
