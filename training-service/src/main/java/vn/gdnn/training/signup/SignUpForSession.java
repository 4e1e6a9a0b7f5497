package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.session.Sessions;
import vn.gdnn.training.staff.StaffMembers;

/** Signs a staff member of the caller's school up for a session that the school sees. */
@ApplicationScoped
public class SignUpForSession {

    private final Sessions sessions;
    private final StaffMembers staff;
    private final SeatQueue queue;
    private final SignUps signUps;

    SignUpForSession(Sessions sessions, StaffMembers staff, SeatQueue queue, SignUps signUps) {
        this.sessions = sessions;
        this.staff = staff;
        this.queue = queue;
        this.signUps = signUps;
    }

    /** With a seat while there is one, behind all who wait where there is none. */
    @Transactional
    public SignUpRecord signUp(UUID session, UUID staffId, String by) {
        sessions.require(session);
        staff.requireOwn(staffId);
        var id = Ids.next();
        queue.enter(session, staffId, id, by);
        return signUps.require(id);
    }
}
