package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingExpiring;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.Letters;

/**
 * Tells a school of what will hold no more: a fact for each training, and one letter a day for all of them. What comes up after
 * the letter of the day was written is told on the next day.
 */
@ApplicationScoped
class RemindSchool {

    private static final String DUE = DueTrainings.of(Told.SCHOOL);

    private static final String TELL = """
            with told as (
                insert into training_reminder (institution, training, valid_until, days_before, told, letter)
                select institution, id, valid_until, %s, 'SCHOOL', ? %s
                on conflict do nothing returning training, valid_until, days_before)
            select told.*, t.staff_member, t.subject
            from told join completed_training t on t.institution = ? and t.id = told.training""".formatted(DueTrainings.DAYS_BEFORE, DUE);

    private final Database database;
    private final Outbox outbox;
    private final Letters letters;

    RemindSchool(Database database, Outbox outbox, Letters letters) {
        this.database = database;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** In the school's scope. */
    @Transactional
    void remind(LocalDate today) {
        var school = CurrentScope.required().tenant();
        var due = new DueTrainings(today);
        if (database.find(row -> 1, "select 1 %s limit 1".formatted(DUE), due.parameters(school))
                .isEmpty()) {
            return;
        }
        letters.toSchool(LetterKind.TRAININGS_OF_SCHOOL_END, today.toString(), today)
                .ifPresent(letter -> outbox.publishAll(tell(school, letter, due)));
    }

    private List<OutgoingEvent> tell(String school, UUID letter, DueTrainings due) {
        return database.list(
                row -> expiring(row, school), TELL, due.parametersBetween(List.of(due.soon(), letter, school), school));
    }

    private static OutgoingEvent expiring(Row row, String school) throws SQLException {
        UUID staff = row.uuid("staff_member");
        return new OutgoingEvent(
                Topics.STAFF_MEMBER,
                staff.toString(),
                school,
                new DigitalTrainingExpiring(
                        row.uuid("training"),
                        staff,
                        school,
                        row.text("subject"),
                        row.date("valid_until"),
                        row.integer("days_before")));
    }
}
