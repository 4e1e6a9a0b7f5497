package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.questionnaire.Answers;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Questionnaires;

/** Keeps what who completed a course answers about it months later, once; by the own account alone. */
@ApplicationScoped
public class AnswerEffect {

    private final DueEffects due;
    private final EffectRows rows;
    private final Questionnaires questionnaires;
    private final EffectRule rule;

    AnswerEffect(DueEffects due, EffectRows rows, Questionnaires questionnaires, EffectRule rule) {
        this.due = due;
        this.rows = rows;
        this.questionnaires = questionnaires;
        this.rule = rule;
    }

    /** To the version that is asked today. */
    @Transactional
    public Effect answer(UUID training, int month, List<Given> given, String by) {
        if (!(CurrentScope.required() instanceof Scope.Person)) {
            throw new Refusal(EffectRefusal.ANSWERED_FOR_ANOTHER);
        }
        var effect = due.require(training, month);
        var asked = questionnaires.requireInForce(rule.questionnaire(), due.today());
        rows.add(effect, asked, Answers.to(asked, given), by);
        return due.read(effect);
    }
}
