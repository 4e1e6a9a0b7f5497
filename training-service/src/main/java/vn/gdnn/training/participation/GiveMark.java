package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;

/** Keeps what an attempt of somebody who attended enough was worth; the best one counts. */
@ApplicationScoped
public class GiveMark {

    private final CoursesAtHand courses;
    private final MarkRows rows;
    private final CompleteCourse completions;
    private final Clock clock;

    GiveMark(CoursesAtHand courses, MarkRows rows, CompleteCourse completions, Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.completions = completions;
        this.clock = clock;
    }

    /** For whoever runs the session; an attempt a day, between the first meeting and today. */
    @Transactional
    public Participation give(UUID session, UUID signUp, BigDecimal mark, LocalDate takenOn, String by) {
        var course = courses.requireRun(session);
        if (course.rule().markNeeded() == null) {
            throw new Refusal(ParticipationRefusal.MARK_NOT_ASKED);
        }
        var first = LocalDate.ofInstant(course.session().facts().begins(), clock.getZone());
        if (takenOn.isBefore(first) || takenOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal(ParticipationRefusal.MARK_OUTSIDE_SESSION);
        }
        var person = rows.require(session, signUp);
        if (person.completedOn() != null) {
            throw new Refusal(ParticipationRefusal.COMPLETED_ALREADY);
        }
        if (!person.attended(course.rule().attendancePercent())) {
            throw new Refusal(ParticipationRefusal.MARK_BEFORE_ATTENDANCE);
        }
        rows.add(person, mark, takenOn, by);
        completions.complete(course, List.of(rows.require(session, signUp)));
        return completions.told(course, List.of(rows.require(session, signUp))).get(0);
    }
}
