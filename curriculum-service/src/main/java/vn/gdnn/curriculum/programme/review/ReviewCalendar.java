package vn.gdnn.curriculum.programme.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** When the programmes in force are to be reviewed: by Circular 03/2017/TT-BLĐTBXH at least every three years. */
@ApplicationScoped
public class ReviewCalendar {

    private static final String IN_FORCE = """
            select p.id, p.programme_id, p.number, p.institution, t.province, p.code, p.name, p.decided_on, r.reviewed_on,
                   d.due_on, d.due_on < ? as overdue
            from programme p
            join tenant t on t.code = p.institution
            left join lateral (select max(reviewed_on) as reviewed_on from programme_review v
                               where v.institution = p.institution and v.programme_id = p.programme_id) r on true
            cross join lateral (select (greatest(p.decided_on, r.reviewed_on) + interval '3 years')::date as due_on) d
            where p.status = 'APPROVED' and %s
            """;

    private final Database database;
    private final ProgrammeCatalogue programmes;
    private final Reviews reviews;
    private final Clock clock;

    ReviewCalendar(Database database, ProgrammeCatalogue programmes, Reviews reviews, Clock clock) {
        this.database = database;
        this.programmes = programmes;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A page of what the caller may see, of one province and of what is overdue if asked for. */
    @Transactional
    public Slice<ReviewDue> list(@Nullable String province, boolean overdue, @Nullable Cursor after, int limit) {
        var today = LocalDate.now(clock);
        var filter = new Filter().andIf(province, "t.province = ?").andIf(overdue ? today : null, "d.due_on < ?");
        if (after != null) {
            filter.and("(p.institution, p.name, p.id) > (?, ?, ?)", after.text(0), after.text(1), after.uuid(2));
        }
        var rows = database.list(
                ReviewCalendar::due,
                IN_FORCE.formatted(filter.sql()) + "order by p.institution, p.name, p.id limit ?",
                filter.parametersAndLimit(limit, today));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.name(), last.id()));
    }

    /** Since when the review of this version in force is overdue, if it is. */
    @Transactional
    public Optional<LocalDate> overdueSince(UUID id) {
        return database.find(ReviewCalendar::due, IN_FORCE.formatted("p.id = ?"), LocalDate.now(clock), id)
                .filter(ReviewDue::overdue)
                .map(ReviewDue::dueOn);
    }

    /** The reviews of the programme of this version, the newest first. */
    @Transactional
    public List<Review> reviews(UUID id) {
        return reviews.list(programmes.one(id));
    }

    private static ReviewDue due(Row row) throws SQLException {
        return new ReviewDue(
                row.uuid("id"),
                row.uuid("programme_id"),
                row.integer("number"),
                row.text("institution"),
                row.text("province"),
                row.text("code"),
                row.text("name"),
                row.date("decided_on"),
                row.dateOrNull("reviewed_on"),
                row.date("due_on"),
                row.bool("overdue"));
    }
}
