package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The sessions that the caller sees, by their begin. */
@ApplicationScoped
public class SessionList {

    private final Sessions sessions;
    private final Clock clock;

    SessionList(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** All, those of a course in whatever version, those of a trainer, those that are not over before a day. */
    @Transactional
    public Slice<SessionRecord> list(
            @Nullable UUID course,
            @Nullable String trainer,
            @Nullable LocalDate from,
            @Nullable Cursor after,
            int limit) {
        var filter = Sessions.seen()
                .andIf(course, "s.course in (select v.id from course v where v.course = ?)")
                .andIf(trainer, "s.trainers @> array[?::text]")
                .andIf(from == null ? null : from.atStartOfDay(clock.getZone()).toOffsetDateTime(), "s.last_end >= ?");
        if (after != null) {
            filter.and("(s.first_begin, s.id) > (?::timestamptz, ?)", after.text(0), after.uuid(1));
        }
        return Slice.of(
                sessions.list(filter, limit),
                limit,
                last -> Cursor.of(last.facts().begins(), last.id()));
    }
}
