package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The sign-ups within the caller's scope, from school to school, the oldest first; each page is noted as read. */
@ApplicationScoped
public class SignUpList {

    private final SignUps signUps;
    private final NoteListings listings;
    private final AccessLog accessLog;

    SignUpList(SignUps signUps, NoteListings listings, AccessLog accessLog) {
        this.signUps = signUps;
        this.listings = listings;
        this.accessLog = accessLog;
    }

    /** All, or those for a session, of a staff member, in a state. */
    @Transactional
    public Slice<SignUpRecord> list(
            @Nullable UUID session,
            @Nullable UUID staff,
            @Nullable SignUpState state,
            @Nullable Cursor after,
            int limit) {
        var filter = SignUps.seen()
                .andIf(session, "session = ?")
                .andIf(staff, "staff_member = ?")
                .andIf(state == null ? null : state.name(), "state = ?")
                .andAfter(after, "institution, id");
        return listings.note(
                "sign-ups",
                Slice.of(signUps.list(filter, limit), limit, last -> Cursor.of(last.institution(), last.id())),
                one -> new Shown(one.institution(), one.staffId()));
    }

    /** One, whose reading is noted too. */
    @Transactional
    public SignUpRecord one(UUID id) {
        var signUp = signUps.require(id);
        accessLog.note(signUp.institution(), signUp.staffId(), "sign-up");
        return signUp;
    }
}
