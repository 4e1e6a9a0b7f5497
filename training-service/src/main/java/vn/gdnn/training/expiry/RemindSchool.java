package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingExpiring;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.lease.WorkReady;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/**
 * Tells a school once 60 and once 14 days before what will hold no more: a fact for each training, and one letter for all of
 * them. What comes up after the letter of the day was made is told on the next day.
 */
@ApplicationScoped
class RemindSchool {

    private static final int FIRST = 60;
    private static final int LAST = 14;

    /** Of a school, by an expression: what ends within so many days and was not yet told of. */
    private static final String DUE = """
            from completed_training where institution = %s and valid_until > ? and valid_until <= ?
              and annulled_on is null and standing <> 'REFUSED'
              and not exists (select from training_reminder r where r.institution = completed_training.institution
                and r.training = completed_training.id and r.valid_until = completed_training.valid_until
                and r.days_before <= case when completed_training.valid_until <= ? then 14 else 60 end)
              and\s""" + ExpiringTrainings.AT_WORK;

    private static final String DUE_AT_HAND = DUE.formatted("?");

    private static final String TELL = """
            with told as (
                insert into training_reminder (institution, training, valid_until, days_before, letter)
                select institution, id, valid_until, case when valid_until <= ? then 14 else 60 end, ? %s
                on conflict do nothing returning training, valid_until, days_before)
            select told.*, t.staff_member, t.subject
            from told join completed_training t on t.institution = ? and t.id = told.training""".formatted(DUE_AT_HAND);

    private static final String LETTER = """
            insert into reminder_letter (institution, id, made_on) values (?, ?, ?)
            on conflict on constraint reminder_letter_of_day do nothing""";

    private final Database database;
    private final Outbox outbox;
    private final Event<WorkReady> ready;

    RemindSchool(Database database, Outbox outbox, Event<WorkReady> ready) {
        this.database = database;
        this.outbox = outbox;
        this.ready = ready;
    }

    /** In the school's scope; returns of how many trainings it was told. */
    @Transactional
    int remind(LocalDate today) {
        var school = CurrentScope.required().tenant();
        var letter = Ids.next();
        var due = new Object[] {school, today, today.plusDays(FIRST), today.plusDays(LAST), today};
        if (database.find(row -> 1, "select 1 %s limit 1".formatted(DUE_AT_HAND), due)
                        .isEmpty()
                || database.update(LETTER, school, letter, today) == 0) {
            return 0;
        }
        var told = tell(school, letter, today);
        outbox.publishAll(told);
        ready.fire(new WorkReady(PostLetters.NAME));
        return told.size();
    }

    private List<OutgoingEvent> tell(String school, UUID letter, LocalDate today) {
        var soon = today.plusDays(LAST);
        return database.list(
                row -> expiring(row, school),
                TELL,
                soon,
                letter,
                school,
                today,
                today.plusDays(FIRST),
                soon,
                today,
                school);
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

    /** The schools that have something to be told; asked in the ministry's scope. */
    @Transactional
    List<String> due(LocalDate today) {
        return database.list(
                row -> row.text("code"),
                "select code from tenant where not exists (select from reminder_letter l where l.institution = code"
                        + " and l.made_on = ?) and exists (select %s) order by code".formatted(DUE.formatted("code")),
                today,
                today,
                today.plusDays(FIRST),
                today.plusDays(LAST),
                today);
    }
}
