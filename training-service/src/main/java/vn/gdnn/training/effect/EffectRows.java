package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.questionnaire.Answers;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Questionnaire;

/** Writes what was answered and seen, each once. */
@ApplicationScoped
class EffectRows {

    private static final String ANSWER = """
            insert into effect_answer (institution, training, month, staff_member, questionnaire, questionnaire_version, questions,
                answers, uses, answered_at, answered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (institution, training, month) do nothing""";

    private static final String OBSERVE = """
            insert into effect_observation (institution, training, month, staff_member, uses, note, observed_on, observed_by,
                observed_name, observed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (institution, training, month) do nothing""";

    private final Database database;
    private final Clock clock;

    EffectRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Effect effect, Questionnaire asked, Answers answers, String by) {
        var given = answers.given();
        var added = database.update(
                ANSWER,
                effect.institution(),
                effect.taught().trainingId(),
                effect.month(),
                effect.taught().staffId(),
                asked.code(),
                asked.version(),
                given.stream().map(Given::question).toArray(String[]::new),
                given.stream().map(Given::answer).toArray(String[]::new),
                answers.uses(),
                now(),
                by);
        if (added == 0) {
            throw new Refusal(EffectRefusal.EFFECT_ANSWERED);
        }
    }

    void add(Effect effect, Observation seen, Actor by) {
        var added = database.update(
                OBSERVE,
                effect.institution(),
                effect.taught().trainingId(),
                effect.month(),
                effect.taught().staffId(),
                seen.uses(),
                seen.note(),
                seen.on(),
                by.subject(),
                by.name(),
                now());
        if (added == 0) {
            throw new Refusal(EffectRefusal.EFFECT_OBSERVED);
        }
    }

    /** Whether the account answered as that member. */
    boolean hasAnswered(UUID staff, String account) {
        return database.find(
                        row -> true,
                        "select 1 from effect_answer where institution = ? and staff_member = ? and answered_by = ? limit 1",
                        CurrentScope.required().tenant(),
                        staff,
                        account)
                .isPresent();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
