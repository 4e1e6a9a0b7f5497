package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.course.Courses;
import vn.gdnn.training.plan.PlanList.PlanEntry;
import vn.gdnn.training.plan.WhoLacks;
import vn.gdnn.training.session.Sessions;

/** Whom of the caller's school to invite to a session: those whose plan lacks what it teaches, and who are not signed up. */
@ApplicationScoped
public class Candidates {

    /** No session has more seats, or a longer queue in one school. */
    private static final int MOST = 20_000;

    private final Sessions sessions;
    private final Courses courses;
    private final WhoLacks whoLacks;
    private final Database database;

    Candidates(Sessions sessions, Courses courses, WhoLacks whoLacks, Database database) {
        this.sessions = sessions;
        this.courses = courses;
        this.whoLacks = whoLacks;
        this.database = database;
    }

    /** By staff code; each page is noted as read. */
    @Transactional
    public Slice<PlanEntry> list(UUID session, @Nullable Cursor after, int limit) {
        var course = courses.require(sessions.require(session).course().id());
        var filter = SignUps.seen().and("session = ?", session).and("state <> 'WITHDRAWN'");
        var signedUp = database.list(
                row -> row.uuid("staff_member"),
                "select staff_member from sign_up where " + filter.sql() + " limit ?",
                filter.parametersAndLimit(MOST));
        return whoLacks.list(course.facts().teaching(), signedUp, after, limit);
    }
}
