package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.SessionCancelled;
import vn.gdnn.events.training.v1.SessionChanged;
import vn.gdnn.events.training.v1.SessionScheduled;
import vn.gdnn.kit.outbox.Outbox;

/** Tells others when a course is held; no person stands in it. */
@ApplicationScoped
class ToldSessions {

    private final Outbox outbox;
    private final Clock clock;

    ToldSessions(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void scheduled(SessionRecord session) {
        var facts = session.facts();
        publish(
                session,
                new SessionScheduled(
                        session.id(),
                        session.course().course(),
                        session.owner().institution(),
                        session.owner().province(),
                        facts.meetings().size(),
                        day(facts.begins()),
                        day(facts.ends()),
                        facts.seats()));
    }

    void changed(SessionRecord session) {
        var facts = session.facts();
        publish(
                session,
                new SessionChanged(
                        session.id(),
                        session.course().course(),
                        session.owner().institution(),
                        session.owner().province(),
                        facts.meetings().size(),
                        day(facts.begins()),
                        day(facts.ends()),
                        facts.seats()));
    }

    void cancelled(SessionRecord session) {
        publish(
                session,
                new SessionCancelled(
                        session.id(),
                        session.course().course(),
                        session.owner().institution(),
                        session.owner().province(),
                        LocalDate.now(clock)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private void publish(SessionRecord session, Record fact) {
        outbox.publish(
                Topics.COURSE,
                session.course().course().toString(),
                session.owner().tenant(),
                fact);
    }
}
