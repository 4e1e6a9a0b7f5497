package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.entry.Due;
import vn.gdnn.records.register.entry.DueDates;

/** When the clocks of a graduate's diploma started and when they end, on the calendar of working days. */
@ApplicationScoped
public class Deadlines implements DueDates {

    /**
     * From when the clocks of an entry count. One in the place of another has a clock of its own, from the day it was asked
     * for. Of {@code diploma d} and {@code recognition r}; the parameter is the kind of a request for a re-issue.
     */
    private static final String STARTED = """
            case when d.replaces is null then coalesce(%s, r.decided_on)
                 else least((select max(q.requested_at at time zone 'Asia/Ho_Chi_Minh')::date from approval_request q
                             where q.institution = d.institution and q.subject = d.replaces and q.kind = ?
                               and q.outcome = 'APPROVED'),
                            (select a.acted_on from diploma_act a
                             where a.institution = d.institution and a.diploma = d.id and a.number = 1)) end""";

    private static final String LAST_RESULT =
            "(select max(m.posted_on) from module_result m where m.institution = r.institution and m.enrolment = r.enrolment)";

    private final Database database;
    private final DeadlineConfig config;
    private final Calendars calendars;

    Deadlines(Database database, DeadlineConfig config, Calendars calendars) {
        this.database = database;
        this.config = config;
        this.calendars = calendars;
    }

    private record Days(LocalDate started, LocalDate paper, LocalDate digital) {}

    @Override
    public Optional<Due> find(String institution, UUID diploma) {
        return database.find(
                        row -> new Days(row.date("started_on"), row.date("paper_on"), row.date("digital_on")),
                        """
                        select s.started_on, %s as paper_on, %s as digital_on
                        from diploma d
                        join recognition r on r.institution = d.institution and r.id = d.recognition
                        cross join lateral (select %s as started_on) s
                        where d.institution = ? and d.id = ?""".formatted(dueOn(IssueClock.PAPER), dueOn(IssueClock.DIGITAL), startedOn()),
                        AmendmentKind.DIPLOMA_REISSUE,
                        institution,
                        diploma)
                .map(this::due);
    }

    private Due due(Days days) {
        var last = days.paper.isAfter(days.digital) ? days.paper : days.digital;
        return new Due(days.started, days.paper, days.digital, calendars.gaps(days.started, last));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public LocalDate end(LocalDate start, int days) {
        return database.find(row -> row.date("ends_on"), "select time_ends_on(?, ?, false) as ends_on", start, days)
                .orElseThrow();
    }

    /** The day it ends, of the day {@code s.started_on} and {@code diploma d}; the numbers are the configuration's. */
    String dueOn(IssueClock clock) {
        return switch (clock) {
            case CORRECTION -> "time_ends_on(s.started_on, %d, true)".formatted(config.correctionWorkingDays());
            case REISSUE -> reissued();
            case PAPER, DIGITAL ->
                "case when d.replaces is not null then %s else %s end"
                        .formatted(
                                reissued(),
                                clock == IssueClock.PAPER
                                        ? "time_ends_on(s.started_on, %d, false)".formatted(config.paperDays())
                                        : "time_ends_on(s.started_on, %d, true)"
                                                .formatted(config.digitalWorkingDays()));
        };
    }

    private String reissued() {
        return "time_ends_on(s.started_on, %d, true)".formatted(config.reissueWorkingDays());
    }

    /** The day from which an entry's clocks count; its only parameter is the kind of a request for a re-issue. */
    String startedOn() {
        return STARTED.formatted(config.start() == DeadlineConfig.Start.LAST_RESULT ? LAST_RESULT : "null");
    }
}
