package vn.gdnn.records.register.deadline;

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
import vn.gdnn.records.register.amendment.AmendmentKind;

/**
 * The diplomas in force that rest on no recognition any more, of which two people are to revoke each: it was issued to
 * somebody not qualified (circular 10/2017, art. 13). Who looked is noted.
 */
@ApplicationScoped
public class RevocationsDue {

    private static final String QUERY = """
            select d.institution, d.id, d.status, d.register_number, d.serial_number, d.enrolment, s.id as student, s.code,
                   s.full_name, r.withdrawal_number, r.withdrawn_on, q.id as request,
                   case when t.days is not null then time_ends_on(r.withdrawn_on, t.days, true) end as due_on
            from recognition r
            join diploma d on d.institution = r.institution and d.enrolment = r.enrolment and d.recognition = r.id
                 and d.status = 'ISSUED'
            join student s on s.institution = d.institution and s.id = d.student
            left join approval_request q on q.institution = d.institution and q.subject = d.id and q.kind = ?
                 and q.outcome is null
            cross join (select ?::int as days) t
            where r.withdrawn_at is not null and %s
            order by d.institution, d.id limit ?""";

    private final Database database;
    private final DeadlineConfig config;
    private final NoteListings listings;

    RevocationsDue(Database database, DeadlineConfig config, NoteListings listings) {
        this.database = database;
        this.config = config;
        this.listings = listings;
    }

    @Transactional
    public Slice<RevocationDue> list(@Nullable Cursor after, int limit) {
        var filter = new Filter().andAfter(after, "d.institution, d.id");
        var days = config.revocationWorkingDays();
        var rows = database.list(
                RevocationsDue::entry,
                QUERY.formatted(filter.sql()),
                filter.parametersAndLimit(
                        limit, AmendmentKind.DIPLOMA_REVOCATION, days.isPresent() ? days.getAsInt() : null));
        var page = Slice.of(
                rows,
                limit,
                last -> Cursor.of(last.institution(), last.diploma().id()));
        return listings.note(
                "revocations due",
                page,
                due -> new Shown(due.institution(), due.person().id()));
    }

    private static RevocationDue entry(Row row) throws SQLException {
        return new RevocationDue(
                row.text("institution"),
                new OverdueEntry.Person(row.uuid("student"), row.text("code"), row.text("full_name")),
                row.uuid("enrolment"),
                new OverdueEntry.Diploma(
                        row.uuid("id"), row.text("status"), row.text("register_number"), row.text("serial_number")),
                row.text("withdrawal_number"),
                row.date("withdrawn_on"),
                row.dateOrNull("due_on"),
                row.uuidOrNull("request"));
    }
}
