package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.Due;
import vn.gdnn.records.register.entry.DueDates;

/** The two clocks of every recognised graduate: due dates, and who is overdue. */
@ApplicationScoped
public class Deadlines implements DueDates {

    /** A paper issued anew has its own clock, which starts when it is approved and entered. */
    private static final String STARTED = "coalesce(case when d.replaces is not null then d.registered_on end, %s)";

    private static final String LAST_RESULT = """
            (select max(m.posted_on) from module_result m where m.institution = r.institution and m.enrolment = r.enrolment),
            r.decided_on""";

    private final Database database;
    private final DeadlineConfig config;
    private final NoteListings listings;
    private final Clock clock;

    Deadlines(Database database, DeadlineConfig config, NoteListings listings, Clock clock) {
        this.database = database;
        this.config = config;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public Optional<Due> find(String institution, UUID diploma) {
        return database.find(
                row -> new Due(row.date("started_on"), row.date("paper_on"), row.date("digital_on")),
                """
                        select s.started_on, s.started_on + ? as paper_on, working_days_after(s.started_on, ?) as digital_on
                        from diploma d
                        join lateral (select * from recognition x where x.institution = d.institution and x.enrolment = d.enrolment
                                      order by x.withdrawn_at desc nulls first limit 1) r on true
                        cross join lateral (select %s as started_on) s
                        where d.institution = ? and d.id = ?""".formatted(started()),
                config.paperDays(),
                config.digitalWorkingDays(),
                institution,
                diploma);
    }

    /** The graduates in the caller's scope whose diploma is late today. */
    @Transactional
    public Slice<OverdueEntry> overdue(IssueClock which, @Nullable Cursor after, int limit) {
        var today = LocalDate.now(clock);
        var filter = new Filter().andAfter(after, "institution, enrolment");
        var due = which == IssueClock.PAPER ? "s.started_on + ?" : "working_days_after(s.started_on, ?)";
        var parameters = new ArrayList<Object>();
        parameters.add(which == IssueClock.PAPER ? config.paperDays() : config.digitalWorkingDays());
        parameters.add(DiplomaStatus.names(DiplomaStatus.NEEDLESS_PAPER));
        parameters.add(DiplomaStatus.REVOKED);
        parameters.add(today);
        parameters.addAll(List.of(filter.parametersAndLimit(limit)));
        var rows = database.list(
                row -> new OverdueEntry(
                        row.uuid("enrolment"),
                        row.text("institution"),
                        row.uuid("student"),
                        row.uuidOrNull("diploma"),
                        row.textOrNull("status"),
                        row.date("started_on"),
                        row.date("due_on"),
                        (int) ChronoUnit.DAYS.between(row.date("due_on"), today)),
                """
                select * from (
                    select r.institution, r.enrolment, e.student, d.id as diploma, d.status, s.started_on, %s as due_on
                    from recognition r
                    join enrolment e on e.institution = r.institution and e.id = r.enrolment
                    left join diploma d on d.institution = r.institution and d.enrolment = r.enrolment
                         and d.status <> all (?)
                    cross join lateral (select %s as started_on) s
                    where d.issued_on is null and r.withdrawn_at is null
                      and not exists (select from diploma w where w.institution = r.institution
                                      and w.enrolment = r.enrolment and w.status = ?)) late
                where due_on < ? and %s order by institution, enrolment limit ?""".formatted(due, started(), filter.sql()),
                parameters.toArray());
        var page = Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.enrolmentId()));
        listings.note(
                "overdue diplomas",
                page.items().stream()
                        .map(late -> new Shown(late.institution(), late.studentId()))
                        .toList());
        return page;
    }

    private String started() {
        return STARTED.formatted(config.start() == DeadlineConfig.Start.LAST_RESULT ? LAST_RESULT : "r.decided_on");
    }
}
