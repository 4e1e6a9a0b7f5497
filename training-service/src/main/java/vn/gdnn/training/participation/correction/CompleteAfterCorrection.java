package vn.gdnn.training.participation.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.participation.CompleteCourse;
import vn.gdnn.training.participation.CoursesAtHand;
import vn.gdnn.training.participation.Participations;
import vn.gdnn.training.staff.EmploymentActs.Corrected;

/** Completes, in the transaction of the correction, what a date of the person stood in the way of. */
@ApplicationScoped
class CompleteAfterCorrection {

    private static final String WAITING = """
            select u.session, array_agg(u.id order by u.id) as sign_ups
            from sign_up u join course_session s on s.id = u.session
            where u.institution = ? and u.staff_member = any (?) and u.state = 'SEATED'
                and s.cancelled_at is null and s.begins[cardinality(s.begins)] <= now()
                and not exists (select from completed_training d where d.institution = u.institution
                    and d.session = u.session and d.staff_member = u.staff_member)
            group by u.session order by u.session""";

    private final Database database;
    private final CoursesAtHand courses;
    private final Participations participations;
    private final CompleteCourse completions;

    CompleteAfterCorrection(
            Database database, CoursesAtHand courses, Participations participations, CompleteCourse completions) {
        this.database = database;
        this.courses = courses;
        this.participations = participations;
        this.completions = completions;
    }

    private record Waiting(UUID session, List<UUID> signUps) {}

    void follow(@Observes Corrected corrected) {
        database.list(
                        row -> new Waiting(row.uuid("session"), row.uuids("sign_ups")),
                        WAITING,
                        corrected.institution(),
                        corrected.staff().toArray(UUID[]::new))
                .forEach(waiting -> completions.complete(
                        courses.require(waiting.session()), participations.hold(waiting.session(), waiting.signUps())));
    }
}
