package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.completion.Standing;
import vn.gdnn.training.completion.TrainingSubject;

/**
 * The trainings of one standing within the caller's scope, from school to school, in each the longest completed first,
 * without the annulled; those declared are what waits to be judged. Each page is noted as read.
 */
@ApplicationScoped
public class TrainingList {

    /** Which of them; of a school or subject that is null, all. */
    public record Wanted(
            Standing standing,
            @Nullable String institution,
            @Nullable TrainingSubject subject) {}

    private static final String SELECT = """
            select t.id, t.version, t.institution, t.staff_member, m.code, m.full_name, t.subject, t.title, t.provider,
                t.completed_on, t.valid_until, t.standing,
                (select count(*) from training_evidence e where e.institution = t.institution and e.training = t.id) as papers
            from (select * from completed_training where %s and annulled_on is null
                  order by institution, completed_on, id limit ?) t
            join staff_member m on m.institution = t.institution and m.id = t.staff_member
            order by t.institution, t.completed_on, t.id""";

    private final Database database;
    private final NoteListings listings;

    TrainingList(Database database, NoteListings listings) {
        this.database = database;
        this.listings = listings;
    }

    @Transactional
    public Slice<TrainingEntry> list(Wanted wanted, @Nullable Cursor after, int limit) {
        var subject = wanted.subject();
        var filter = new Filter()
                .andInScope(CurrentScope.required())
                .and("standing = ?", wanted.standing().name())
                .andIf(wanted.institution(), "institution = ?")
                .andIf(subject == null ? null : subject.name(), "subject = ?");
        if (after != null) {
            filter.and("(institution, completed_on, id) > (?, ?, ?)", after.text(0), after.day(1), after.uuid(2));
        }
        var rows = database.list(TrainingList::entry, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
        return listings.note(
                "trainings",
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.completedOn(), last.id())),
                entry -> new Shown(entry.institution(), entry.staffId()));
    }

    private static TrainingEntry entry(Row row) throws SQLException {
        return new TrainingEntry(
                row.uuid("id"),
                row.bigint("version"),
                row.text("institution"),
                row.uuid("staff_member"),
                row.text("code"),
                row.text("full_name"),
                row.constant(TrainingSubject.class, "subject"),
                row.text("title"),
                row.text("provider"),
                row.date("completed_on"),
                row.dateOrNull("valid_until"),
                row.constant(Standing.class, "standing"),
                row.integer("papers"));
    }
}
