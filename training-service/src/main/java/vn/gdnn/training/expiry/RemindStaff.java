package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.Letters;
import vn.gdnn.training.letter.Letters.ToWrite;
import vn.gdnn.training.letter.Letters.Written;

/**
 * Tells the staff of a school who gave an address which of their own trainings will hold no more, each by one letter a day for
 * all of them. Who gives an address later is told then of what is still ahead.
 */
@ApplicationScoped
class RemindStaff {

    private static final String DUE = DueTrainings.of(Told.PERSON);

    private static final String TELL = """
            insert into training_reminder (institution, training, valid_until, days_before, told, letter)
            select t.institution, t.id, t.valid_until, t.days_before, 'PERSON', w.letter
            from (select institution, id, staff_member, valid_until, %s as days_before %s) t
            join unnest(?::uuid[], ?::uuid[]) as w (letter, staff_member) on w.staff_member = t.staff_member
            on conflict do nothing""".formatted(DueTrainings.DAYS_BEFORE, DUE);

    private final Database database;
    private final Letters letters;

    RemindStaff(Database database, Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    /** In the school's scope. */
    @Transactional
    void remind(LocalDate today) {
        var school = CurrentScope.required().tenant();
        var due = new DueTrainings(today);
        var people = database.list(
                row -> new ToWrite(row.uuid("staff_member"), today.toString()),
                "select distinct staff_member " + DUE,
                due.parameters(school));
        var written = letters.toStaff(LetterKind.TRAININGS_END, people, today);
        if (!written.isEmpty()) {
            tell(school, due, written);
        }
    }

    private void tell(String school, DueTrainings due, List<Written> written) {
        database.update(
                TELL,
                due.parametersBetween(
                        List.of(due.soon(), school),
                        written.stream().map(Written::id).toArray(UUID[]::new),
                        written.stream().map(Written::staffMember).toArray(UUID[]::new)));
    }
}
