package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.session.Sessions;

/** Those who have a seat in a session and how far each has come; each page is noted as read. */
@ApplicationScoped
public class ParticipantList {

    private final Sessions sessions;
    private final Participations participations;
    private final NoteListings listings;

    ParticipantList(Sessions sessions, Participations participations, NoteListings listings) {
        this.sessions = sessions;
        this.participations = participations;
        this.listings = listings;
    }

    /** From school to school, as far as the caller may see. */
    @Transactional
    public Slice<Participation> list(UUID session, @Nullable Cursor after, int limit) {
        sessions.require(session);
        var filter = Participations.of(session).andAfter(after, "institution, id");
        return listings.note(
                "participants",
                Slice.of(
                        participations.list(filter, limit),
                        limit,
                        last -> Cursor.of(last.institution(), last.signUpId())),
                one -> new Shown(one.institution(), one.staffId()));
    }
}
