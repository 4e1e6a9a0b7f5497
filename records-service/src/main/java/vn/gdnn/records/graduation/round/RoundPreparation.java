package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Who had a hand in a round before its decision, and since when it is open. */
@ApplicationScoped
class RoundPreparation {

    private final Database database;

    RoundPreparation(Database database) {
        this.database = database;
    }

    /** Notes that the round was changed, and by whom. */
    void note(String institution, UUID round, Actor by) {
        database.update("""
                update graduation_round
                set version = version + 1, prepared_by = array(select distinct unnest(prepared_by || ?::text))
                where institution = ? and id = ?""", by.subject(), institution, round);
    }

    /** Refuses with ROUND_BY_PREPARER who opened the round, had it evaluated or entered a verdict. */
    void requireAnother(String institution, UUID round, Actor by) {
        database.find(
                        row -> true,
                        "select 1 from graduation_round where institution = ? and id = ? and ? = any (prepared_by)",
                        institution,
                        round,
                        by.subject())
                .ifPresent(prepared -> {
                    throw new Refusal(RoundRefusal.ROUND_BY_PREPARER);
                });
    }

    /** Refuses with ROUND_DATE_INVALID minutes of a day before the round was opened or after the decision. */
    void requirePlausible(String institution, UUID round, GraduationRound.RoundDecision decision) {
        var openedOn = database.find(
                        row -> row.date("opened_on"),
                        "select opened_on from graduation_round where institution = ? and id = ?",
                        institution,
                        round)
                .orElseThrow(() -> new Refusal(RoundRefusal.ROUND_NOT_FOUND));
        if (decision.minutesOn().isBefore(openedOn) || decision.minutesOn().isAfter(decision.decidedOn())) {
            throw new Refusal(RoundRefusal.ROUND_DATE_INVALID, openedOn.toString());
        }
    }
}
