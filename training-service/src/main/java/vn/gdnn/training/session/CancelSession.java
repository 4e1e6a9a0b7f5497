package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Calls a session off before its last meeting has ended; who signed up is free for another. */
@ApplicationScoped
public class CancelSession {

    private final Sessions sessions;
    private final SessionRows rows;
    private final ChangedSessions changed;
    private final Clock clock;

    CancelSession(Sessions sessions, SessionRows rows, ChangedSessions changed, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public SessionRecord cancel(UUID id, long expectedVersion, String reason) {
        var session = sessions.requireOwn(id);
        Versions.require(expectedVersion, session.version());
        if (session.cancellation() != null) {
            throw new Refusal(SessionRefusal.SESSION_CANCELLED);
        }
        var now = clock.instant();
        if (!now.isBefore(session.facts().ends())) {
            throw new Refusal(SessionRefusal.SESSION_OVER);
        }
        if (!rows.cancel(session, now, reason)) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
        return changed.cancelled(id);
    }
}
