package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.course.CourseRecord;

/** Writes sessions. Whoever writes one waits for those who sign up for it at that moment. */
@ApplicationScoped
class SessionRows {

    private static final String ADD = """
            insert into course_session (id, version, institution, province, course, begins, ends, seats, place, link,
                trainers, sign_up_until)
            values (?, 0, ?, ?, ?, ?::timestamptz[], ?::timestamptz[], ?, ?, ?, ?, ?)""";

    /** Meetings stay as they are once somebody signed up, and no seat is taken away. */
    private static final String CHANGE = """
            update course_session set version = version + 1, begins = n.begins, ends = n.ends, seats = n.seats, place = ?,
                link = ?, trainers = ?, sign_up_until = ?
            from (select ?::timestamptz[] as begins, ?::timestamptz[] as ends, ?::int as seats) n
            where id = ? and version = ? and cancelled_at is null and taken <= n.seats
              and (taken + waiting = 0 or (course_session.begins, course_session.ends) = (n.begins, n.ends))""";

    private final Database database;

    SessionRows(Database database) {
        this.database = database;
    }

    void add(UUID id, CourseRecord course, SessionFacts facts) {
        database.update(
                ADD,
                id,
                course.owner().institution(),
                course.owner().province(),
                course.id(),
                moments(facts.meetings(), Meeting::begins),
                moments(facts.meetings(), Meeting::ends),
                facts.seats(),
                facts.place(),
                facts.link(),
                facts.trainers().toArray(String[]::new),
                facts.signUpUntil().atOffset(ZoneOffset.UTC));
    }

    /** Whether it was changed: not where it is another version, or what others rely on stands against it. */
    boolean change(SessionRecord session, SessionFacts facts) {
        return database.update(
                        CHANGE,
                        facts.place(),
                        facts.link(),
                        facts.trainers().toArray(String[]::new),
                        facts.signUpUntil().atOffset(ZoneOffset.UTC),
                        moments(facts.meetings(), Meeting::begins),
                        moments(facts.meetings(), Meeting::ends),
                        facts.seats(),
                        session.id(),
                        session.version())
                == 1;
    }

    /** Whether it was called off: not where it is another version by now. */
    boolean cancel(SessionRecord session, Instant at, String reason) {
        return database.update("""
                        update course_session set version = version + 1, cancelled_at = ?, cancel_reason = ?
                        where id = ? and version = ? and cancelled_at is null""", at.atOffset(ZoneOffset.UTC), reason, session.id(), session.version()) == 1;
    }

    private static String[] moments(List<Meeting> meetings, Function<Meeting, Instant> moment) {
        return meetings.stream().map(moment).map(Instant::toString).toArray(String[]::new);
    }
}
