package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.letter.Letters;
import vn.gdnn.training.session.WaitingList;

/**
 * Gives seats and takes them back, one after the other for each session, whichever schools ask: functions of the database do,
 * for no school may see the sign-ups of another. They write the letter to who moves up, too.
 */
@ApplicationScoped
class SeatQueue implements WaitingList {

    private final Database database;
    private final Letters letters;
    private final Clock clock;

    SeatQueue(Database database, Letters letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /** A seat, or else the last place in the queue; refused with what stood in the way. */
    void enter(UUID session, UUID staffMember, UUID id, String by) {
        var answer = ask("select sign_up_member(?, ?, ?, ?, ?) as answer", session, staffMember, id, by, now());
        if (!isIn(answer)) {
            throw new Refusal(SignUpRefusal.named(answer));
        }
    }

    /** The next in the queue gets the seat; refused with what stood in the way. */
    void leave(UUID id, String by) {
        var answer = ask("select withdraw_member(?, ?, ?) as answer", id, by, now());
        if (!answer.equals(SignUpState.WITHDRAWN.name())) {
            throw new Refusal(SignUpRefusal.named(answer));
        }
        letters.announce();
    }

    @Override
    public void moveUp(UUID session) {
        ask("select move_up(?, ?)::text as answer", session, now());
        letters.announce();
    }

    /** Whether the database answered that somebody is signed up. */
    static boolean isIn(String answer) {
        return answer.equals(SignUpState.SEATED.name()) || answer.equals(SignUpState.WAITING.name());
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String ask(String query, Object... parameters) {
        return database.find(row -> row.text("answer"), query, parameters).orElseThrow();
    }
}
