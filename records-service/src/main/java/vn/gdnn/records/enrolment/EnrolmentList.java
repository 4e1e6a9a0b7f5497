package vn.gdnn.records.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.Filter;

/** Enrolments with the names of student and programme. */
@ApplicationScoped
public class EnrolmentList {

    private final Database database;
    private final AccessLog accessLog;

    EnrolmentList(Database database, AccessLog accessLog) {
        this.database = database;
        this.accessLog = accessLog;
    }

    /** Which enrolments to show; what is null does not matter. */
    public record Wanted(
            @Nullable String studentCode,
            @Nullable String programmeCode,
            @Nullable Integer cohort,
            @Nullable EnrolmentStatus status) {}

    @Transactional
    public Slice<EnrolmentEntry> list(Wanted wanted, @Nullable String after, int limit) {
        var filter = new Filter()
                .andIf(wanted.studentCode(), "s.code = ?")
                .andIf(wanted.programmeCode(), "e.programme_code = ?")
                .andIf(wanted.cohort(), "e.cohort = ?")
                .andIf(wanted.status() == null ? null : wanted.status().name(), "e.status = ?");
        filter.andAfter(after, "e.institution, e.id");
        var rows = database.list(
                EnrolmentEntry::of,
                EnrolmentEntry.COLUMNS + filter.sql() + " order by e.institution, e.id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
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
