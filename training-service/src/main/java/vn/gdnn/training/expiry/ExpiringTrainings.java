package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.completion.TrainingSubject;

/**
 * What holds today and will end, within the caller's scope from school to school, in each what ends first; without
 * what was annulled or refused, and without those who left. Each page is noted as read.
 */
@ApplicationScoped
public class ExpiringTrainings {

    private static final String SELECT = """
            select t.id, t.institution, t.staff_member, m.code, m.full_name, t.subject, t.title, t.valid_until
            from (select * from completed_training where %s and annulled_on is null and valid_until is not null
                    and standing <> 'REFUSED'
                  order by institution, valid_until, id limit ?) t
            join staff_member m on m.institution = t.institution and m.id = t.staff_member
            order by t.institution, t.valid_until, t.id""";

    /** Whose member has not left by that day. */
    static final String AT_WORK = """
            not exists (select from staff_member g where g.institution = completed_training.institution
                and g.id = completed_training.staff_member and g.left_on <= ?)""";

    private final Database database;
    private final NoteListings listings;
    private final Clock clock;

    ExpiringTrainings(Database database, NoteListings listings, Clock clock) {
        this.database = database;
        this.listings = listings;
        this.clock = clock;
    }

    /** Those that end until that day, of one school where it is named. */
    @Transactional
    public Slice<ExpiringTraining> list(
            LocalDate until, @Nullable String institution, @Nullable Cursor after, int limit) {
        var today = LocalDate.now(clock);
        var filter = new Filter()
                .andInScope(CurrentScope.required())
                .andIf(institution, "institution = ?")
                .and("valid_until > ?", today)
                .and("valid_until <= ?", until)
                .and(AT_WORK, today);
        if (after != null) {
            filter.and("(institution, valid_until, id) > (?, ?, ?)", after.text(0), after.day(1), after.uuid(2));
        }
        var rows = database.list(
                ExpiringTrainings::expiring, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
        return listings.note(
                "expiring trainings",
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.validUntil(), last.id())),
                entry -> new Shown(entry.institution(), entry.staffId()));
    }

    private static ExpiringTraining expiring(Row row) throws SQLException {
        return new ExpiringTraining(
                row.uuid("id"),
                row.text("institution"),
                row.uuid("staff_member"),
                row.text("code"),
                row.text("full_name"),
                row.constant(TrainingSubject.class, "subject"),
                row.text("title"),
                row.date("valid_until"));
    }
}
