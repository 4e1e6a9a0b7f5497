package vn.gdnn.training.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.training.questionnaire.Questionnaire.Answer;
import vn.gdnn.training.questionnaire.Questionnaire.Question;

/** What somebody answered: every question of a questionnaire once, with one of its answers. */
public final class Answers {

    /** The code of a question and that of the answer. */
    public record Given(String question, String answer) {}

    private final Questionnaire questionnaire;
    private final Map<String, Answer> chosen = new LinkedHashMap<>();

    private Answers(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Refuses with ANSWERS_FAULTY, which says what is wrong with which answer. */
    public static Answers to(Questionnaire questionnaire, List<Given> given) {
        var answers = new Answers(questionnaire);
        var faults = new ArrayList<Fault>();
        given.forEach(one -> answers.take(one).ifPresent(code -> faults.add(fault(one, code))));
        questionnaire.questions().stream()
                .map(Question::code)
                .filter(question ->
                        given.stream().noneMatch(one -> one.question().equals(question)))
                .forEach(
                        question -> faults.add(Fault.of(question, QuestionnaireRefusal.QUESTION_UNANSWERED, question)));
        if (!faults.isEmpty()) {
            throw new FaultyRequest(QuestionnaireRefusal.ANSWERS_FAULTY, faults);
        }
        return answers;
    }

    private static Fault fault(Given one, QuestionnaireRefusal code) {
        return Fault.of(
                one.question(), code, code == QuestionnaireRefusal.ANSWER_UNKNOWN ? one.answer() : one.question());
    }

    /** Why it is not taken, if it is not. */
    private Optional<QuestionnaireRefusal> take(Given one) {
        var asked = questionnaire.questions().stream()
                .filter(question -> question.code().equals(one.question()))
                .findFirst();
        if (asked.isEmpty()) {
            return Optional.of(QuestionnaireRefusal.QUESTION_UNKNOWN);
        }
        var answer = asked.get().answers().stream()
                .filter(option -> option.code().equals(one.answer()))
                .findFirst();
        if (answer.isEmpty()) {
            return Optional.of(QuestionnaireRefusal.ANSWER_UNKNOWN);
        }
        return chosen.putIfAbsent(one.question(), answer.get()) == null
                ? Optional.empty()
                : Optional.of(QuestionnaireRefusal.QUESTION_DOUBLED);
    }

    /** The answers in the order of the questions. */
    public List<Given> given() {
        return questionnaire.questions().stream()
                .map(question ->
                        new Given(question.code(), answer(question.code()).code()))
                .toList();
    }

    /**
     * The level in each component that was asked about, empty below the lowest: of several questions about one component
     * the lowest answer counts, for who holds a level answers so to each.
     */
    public Map<String, String> levels(FrameworkVersion framework) {
        var levels = new LinkedHashMap<String, String>();
        for (var question : questionnaire.questions()) {
            var component = question.component();
            if (component != null) {
                var level = answer(question.code()).level();
                levels.merge(
                        component,
                        level == null ? "" : level,
                        (one, other) -> rank(framework, one) <= rank(framework, other) ? one : other);
            }
        }
        return levels;
    }

    /** Whether who answered so uses what was taught. */
    public boolean uses() {
        return chosen.values().stream().anyMatch(Answer::uses);
    }

    private Answer answer(String question) {
        var answer = chosen.get(question);
        if (answer == null) {
            throw new IllegalStateException("no answer to " + question);
        }
        return answer;
    }

    private static int rank(FrameworkVersion framework, String level) {
        return framework.rank(level).orElse(0);
    }
}
