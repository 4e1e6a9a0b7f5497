package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;

/**
 * Enrolments with the names of student and programme, from school to school, in each in the order of the students' names; each
 * page is noted as read.
 */
@ApplicationScoped
public class EnrolmentList {

    private final Database database;
    private final AccessLog accessLog;
    private final NoteListings listings;
    private final Clock clock;

    EnrolmentList(Database database, AccessLog accessLog, NoteListings listings, Clock clock) {
        this.database = database;
        this.accessLog = accessLog;
        this.listings = listings;
        this.clock = clock;
    }

    /** Which enrolments to show; what is null does not matter. */
    public record Wanted(
            @Nullable String studentCode,
            @Nullable String programmeCode,
            @Nullable Integer cohort,
            @Nullable EnrolmentStatus status,
            @Nullable String classCode,
            boolean overMaximumTime) {

        private static final Wanted ALL = new Wanted(null, null, null, null, null, false);
    }

    @Transactional
    public Slice<EnrolmentEntry> list(Wanted wanted, @Nullable Cursor after, int limit) {
        var filter = new Filter()
                .andIf(wanted.studentCode(), "s.code = ?")
                .andIf(wanted.programmeCode(), "e.programme_code = ?")
                .andIf(wanted.cohort(), "e.cohort = ?")
                .andIf(wanted.status() == null ? null : wanted.status().name(), "e.status = ?");
        filter.andIf(wanted.classCode(), "c.code = ?");
        if (wanted.overMaximumTime()) {
            filter.and("e.status in ('ACTIVE', 'RESERVED', 'ON_LEAVE')");
            filter.and("w.latest_end < coalesce(e.reserved_since, ?)", LocalDate.now(clock));
        }
        var page = new EnrolmentPage(filter, wanted.equals(Wanted.ALL), after, limit);
        var rows = database.list(EnrolmentEntry::of, page.sql(), page.parameters());
        return listings.note(
                "enrolments",
                Slice.of(
                        rows,
                        limit,
                        last -> Cursor.of(last.institution(), last.student().fullName(), last.id())),
                entry -> new Shown(entry.institution(), entry.student().id()));
    }

    /** One enrolment; the reading is noted. */
    @Transactional
    public EnrolmentEntry read(UUID id) {
        var enrolment = find(id);
        accessLog.note(enrolment.institution(), enrolment.student().id(), "enrolment");
        return enrolment;
    }

    EnrolmentEntry find(UUID id) {
        return database.find(EnrolmentEntry::of, EnrolmentEntry.COLUMNS + "e.id = ?", id)
                .orElseThrow(() -> new Refusal(EnrolmentRefusal.ENROLMENT_NOT_FOUND));
    }
}
