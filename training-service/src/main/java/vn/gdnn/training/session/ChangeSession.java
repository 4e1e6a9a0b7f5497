package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Replaces what is said of a session. Once somebody signed up its meetings stay, and no seat that is taken goes. */
@ApplicationScoped
public class ChangeSession {

    private final Sessions sessions;
    private final Timetable timetable;
    private final SessionRows rows;
    private final ChangedSessions changed;

    ChangeSession(Sessions sessions, Timetable timetable, SessionRows rows, ChangedSessions changed) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.rows = rows;
        this.changed = changed;
    }

    /** More seats go to those who wait, in their order. */
    @Transactional
    public SessionRecord change(UUID id, long expectedVersion, SessionFacts facts) {
        var session = sessions.requireOwn(id);
        Versions.require(expectedVersion, session.version());
        if (session.cancellation() != null) {
            throw new Refusal(SessionRefusal.SESSION_CANCELLED);
        }
        if (facts.meetings().equals(session.facts().meetings())) {
            timetable.requireRest(facts);
        } else {
            timetable.require(facts);
        }
        if (!rows.change(session, facts)) {
            throw new Refusal(obstacle(id, expectedVersion, facts));
        }
        return changed.changed(id);
    }

    private RefusalCode obstacle(UUID id, long expectedVersion, SessionFacts facts) {
        var now = sessions.require(id);
        if (now.version() != expectedVersion) {
            return KitRefusal.STALE_VERSION;
        }
        return now.taken() > facts.seats() ? SessionRefusal.SESSION_SEATS_TAKEN : SessionRefusal.SESSION_MEETINGS_FIXED;
    }
}
