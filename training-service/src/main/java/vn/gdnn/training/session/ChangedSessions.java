package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What follows when a session was written: it is read as it stands, and told. */
@ApplicationScoped
class ChangedSessions {

    private final Sessions sessions;
    private final ToldSessions told;
    private final WaitingList waiting;

    ChangedSessions(Sessions sessions, ToldSessions told, WaitingList waiting) {
        this.sessions = sessions;
        this.told = told;
        this.waiting = waiting;
    }

    SessionRecord scheduled(UUID id) {
        var session = sessions.require(id);
        told.scheduled(session);
        return session;
    }

    /** Those who wait get the seats that there are now. */
    SessionRecord changed(UUID id) {
        waiting.moveUp(id);
        var session = sessions.require(id);
        told.changed(session);
        return session;
    }

    SessionRecord cancelled(UUID id) {
        var session = sessions.require(id);
        told.cancelled(session);
        return session;
    }
}
