package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.entry.DiplomaStatus;

/** What is late today in the caller's scope, and for whom; who looked is noted. */
@ApplicationScoped
public class Overdue {

    private static final String ISSUES = """
            select a.institution, a.enrolment as place, r.enrolment, e.student, r.decision_number,
                   d.id as diploma, d.status, d.register_number, d.serial_number,
                   case when d.replaces is null then 'ISSUE' else 'REISSUE' end as what, s.started_on, %s as due_on
            from diploma_awaited a
            join recognition r on r.institution = a.institution and r.id = a.recognition
            join enrolment e on e.institution = r.institution and e.id = r.enrolment
            left join diploma d on d.institution = r.institution and d.enrolment = r.enrolment and d.recognition = r.id
                 and d.status <> all (?::text[])
            cross join lateral (select %s as started_on) s
            where d.issued_on is null and r.withdrawn_at is null
              and (d.id is not null
                   or not exists (select from diploma w where w.institution = r.institution and w.enrolment = r.enrolment
                                  and w.recognition = r.id and w.status = 'REVOKED'))""";

    private static final String REQUESTS = """
            select q.institution, q.id as place, d.enrolment, d.student, null as decision_number,
                   d.id as diploma, d.status, d.register_number, d.serial_number,
                   case q.kind when 'DIPLOMA_REISSUE' then 'REISSUE_DECISION' else 'CORRECTION_DECISION' end as what,
                   s.started_on, %s as due_on
            from approval_request q
            join diploma d on d.institution = q.institution and d.id = q.subject
            cross join lateral (select (q.requested_at at time zone 'Asia/Ho_Chi_Minh')::date as started_on) s
            where q.outcome is null and q.kind = ?""";

    private static final String LATE = """
            select late.*, p.code, p.full_name from (%s) late
            join student p on p.institution = late.institution and p.id = late.student
            where %s order by late.institution, late.place limit ?""";

    private final Database database;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final NoteListings listings;
    private final Clock clock;

    Overdue(Database database, Deadlines deadlines, Calendars calendars, NoteListings listings, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.listings = listings;
        this.clock = clock;
    }

    private record Found(OverdueEntry entry, UUID place) {}

    /** Whose diploma, or whose request, is late today. */
    @Transactional
    public Slice<OverdueEntry> list(IssueClock which, @Nullable Cursor after, int limit) {
        var today = LocalDate.now(clock);
        var filter = new Filter().and("late.due_on < ?", today).andAfter(after, "late.institution, late.place");
        var rows = database.list(
                row -> found(row, today),
                LATE.formatted(query(which), filter.sql()),
                filter.parametersAndLimit(limit, subject(which).toArray()));
        var page = Slice.of(rows, limit, last -> Cursor.of(last.entry.institution(), last.place));
        note(page.items());
        return new Slice<>(withWarnings(page.items()), page.next());
    }

    private String query(IssueClock which) {
        return switch (which) {
            case PAPER, DIGITAL -> ISSUES.formatted(deadlines.dueOn(which), deadlines.startedOn());
            case CORRECTION, REISSUE -> REQUESTS.formatted(deadlines.dueOn(which));
        };
    }

    private static Stream<Object> subject(IssueClock which) {
        return switch (which) {
            case PAPER, DIGITAL ->
                Stream.of(DiplomaStatus.names(DiplomaStatus.NEEDLESS_PAPER), AmendmentKind.DIPLOMA_REISSUE);
            case CORRECTION -> Stream.of(AmendmentKind.DIPLOMA_CORRECTION);
            case REISSUE -> Stream.of(AmendmentKind.DIPLOMA_REISSUE);
        };
    }

    private void note(List<Found> shown) {
        listings.note(
                "overdue diplomas",
                shown.stream()
                        .map(Found::entry)
                        .map(late -> new Shown(late.institution(), late.person().id()))
                        .toList());
    }

    private List<OverdueEntry> withWarnings(List<Found> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var first = shown.stream()
                .map(found -> found.entry.startedOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = shown.stream()
                .map(found -> found.entry.dueOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var gaps = calendars.gaps(first, last);
        return shown.stream().map(found -> found.entry.with(gaps)).toList();
    }

    private static Found found(Row row, LocalDate today) throws SQLException {
        var diploma = row.uuidOrNull("diploma");
        var dueOn = row.date("due_on");
        return new Found(
                new OverdueEntry(
                        row.constant(OverdueEntry.What.class, "what"),
                        row.text("institution"),
                        new OverdueEntry.Person(row.uuid("student"), row.text("code"), row.text("full_name")),
                        row.uuidOrNull("enrolment"),
                        row.textOrNull("decision_number"),
                        diploma == null
                                ? null
                                : new OverdueEntry.Diploma(
                                        diploma,
                                        row.text("status"),
                                        row.text("register_number"),
                                        row.text("serial_number")),
                        row.date("started_on"),
                        dueOn,
                        (int) ChronoUnit.DAYS.between(dueOn, today),
                        List.of()),
                row.uuid("place"));
    }
}
