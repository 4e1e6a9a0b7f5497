package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;

/** Writes marks. */
@ApplicationScoped
class MarkRows {

    private static final Map<String, ParticipationRefusal> KEYS =
            Map.of("assessment_attempt_of_day", ParticipationRefusal.MARK_OF_DAY_GIVEN);

    private final Database database;
    private final Participations participations;

    MarkRows(Database database, Participations participations) {
        this.database = database;
        this.participations = participations;
    }

    /** Who has a seat in the session, held until the transaction ends; NOT_SEATED for whoever has none. */
    Participation require(UUID session, UUID signUp) {
        return participations.hold(session, List.of(signUp)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ParticipationRefusal.NOT_SEATED));
    }

    void add(Participation person, BigDecimal mark, LocalDate takenOn, String by) {
        UniqueKey.guard(KEYS, () -> database.update("""
                        insert into assessment_attempt (institution, id, sign_up, mark, taken_on, noted_by)
                        values (?, uuidv7(), ?, ?, ?, ?)""", person.institution(), person.signUpId(), mark, takenOn, by));
    }
}
