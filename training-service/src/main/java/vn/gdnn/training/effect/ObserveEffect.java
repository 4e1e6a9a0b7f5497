package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Keeps whether the school saw somebody use what a course taught, once; nobody observes oneself. */
@ApplicationScoped
public class ObserveEffect {

    /**
     * Who observes.
     *
     * @param member the id of the member of the staff whose account it is, empty where the account names none
     */
    public record Observer(Actor actor, String member) {

        /** The bearer of the token. */
        public static Observer of(JsonWebToken token) {
            var member = token.<String>getClaim("staff");
            return new Observer(Actor.of(token), member == null ? "" : member);
        }
    }

    private final DueEffects due;
    private final EffectRows rows;
    private final CurrentScope scope;

    ObserveEffect(DueEffects due, EffectRows rows, CurrentScope scope) {
        this.due = due;
        this.rows = rows;
        this.scope = scope;
    }

    /** Of a day between the one on which it is due and today. */
    @Transactional
    public Effect observe(UUID training, int month, Observation seen, Observer by) {
        scope.institution();
        var effect = due.require(training, month);
        if (seen.on().isBefore(effect.dueOn()) || seen.on().isAfter(due.today())) {
            throw new Refusal(EffectRefusal.OBSERVATION_DATE_IMPLAUSIBLE, effect.dueOn());
        }
        var staff = effect.taught().staffId();
        if (by.member().equalsIgnoreCase(staff.toString())
                || rows.hasAnswered(staff, by.actor().subject())) {
            throw new Refusal(EffectRefusal.OBSERVED_BY_ONESELF);
        }
        rows.add(effect, seen, by.actor());
        return due.read(effect);
    }
}
