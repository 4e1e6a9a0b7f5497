package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;

/** Notes who was at a meeting that has begun, or puts right what was noted; all of it or nothing. */
@ApplicationScoped
public class NoteAttendance {

    /** Whether somebody was there. */
    public record Noted(UUID signUpId, boolean present) {}

    private final CoursesAtHand courses;
    private final AttendanceRows rows;
    private final CompleteCourse completions;
    private final Clock clock;

    NoteAttendance(CoursesAtHand courses, AttendanceRows rows, CompleteCourse completions, Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.completions = completions;
        this.clock = clock;
    }

    /** For whoever runs the session; who has done everything by that has completed the course. Each with a seat once. */
    @Transactional
    public List<Participation> note(UUID session, int meeting, List<Noted> noted, String by) {
        var course = courses.requireRun(session);
        var meetings = course.session().facts().meetings();
        if (meeting > meetings.size()) {
            throw new Refusal(ParticipationRefusal.MEETING_NOT_FOUND);
        }
        var held = meetings.get(meeting - 1);
        if (clock.instant().isBefore(held.begins())) {
            throw new Refusal(ParticipationRefusal.MEETING_NOT_BEGUN);
        }
        rows.note(session, meeting, noted, by);
        completions.completeAll(course);
        return completions.told(course, rows.read(session, noted));
    }
}
