package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** Those who have a seat in a session and how far each has come; each page is noted as read. */
@ApplicationScoped
public class ParticipantList {

    private final CoursesAtHand courses;
    private final Participations participations;
    private final CompleteCourse completions;
    private final NoteListings listings;

    ParticipantList(
            CoursesAtHand courses, Participations participations, CompleteCourse completions, NoteListings listings) {
        this.courses = courses;
        this.participations = participations;
        this.completions = completions;
        this.listings = listings;
    }

    /** From school to school, as far as the caller may see. */
    @Transactional
    public Slice<Participation> list(UUID session, @Nullable Cursor after, int limit) {
        var course = courses.find(session);
        var filter = Participations.of(session).andAfter(after, "institution, id");
        var people = participations.list(filter, limit);
        return listings.note(
                "participants",
                Slice.of(
                        course.map(held -> completions.told(held, people)).orElse(people),
                        limit,
                        last -> Cursor.of(last.institution(), last.signUpId())),
                one -> new Shown(one.institution(), one.staffId()));
    }
}
