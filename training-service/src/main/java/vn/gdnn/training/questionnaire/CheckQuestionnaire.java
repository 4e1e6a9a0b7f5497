package vn.gdnn.training.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.training.questionnaire.Questionnaire.Answer;
import vn.gdnn.training.questionnaire.Questionnaire.Question;

/** Whether a questionnaire asks what can be answered, and places people where the framework has a place. */
final class CheckQuestionnaire {

    private final @Nullable FrameworkVersion framework;
    private final List<Fault> faults = new ArrayList<>();

    /** Without a framework nobody is placed. */
    CheckQuestionnaire(@Nullable FrameworkVersion framework) {
        this.framework = framework;
    }

    /** Refuses with QUESTIONNAIRE_FAULTY, which says what is wrong with which question. */
    void require(Questionnaire questionnaire) {
        var codes = new HashSet<String>();
        for (var question : questionnaire.questions()) {
            if (!codes.add(question.code())) {
                faults.add(Fault.of(question.code(), QuestionnaireRefusal.QUESTION_DOUBLED, question.code()));
            }
            checkPlaces(question);
            checkAnswers(question);
        }
        checkUse(questionnaire);
        if (!faults.isEmpty()) {
            throw new FaultyRequest(QuestionnaireRefusal.QUESTIONNAIRE_FAULTY, faults);
        }
    }

    private void checkPlaces(Question question) {
        var component = question.component();
        if (framework == null) {
            if (component != null || question.answers().stream().anyMatch(answer -> answer.level() != null)) {
                faults.add(Fault.of(question.code(), QuestionnaireRefusal.PLACES_NOBODY));
            }
        } else if (component == null || !framework.hasComponent(component)) {
            faults.add(Fault.of(
                    question.code(),
                    QuestionnaireRefusal.QUESTION_COMPONENT_UNKNOWN,
                    component == null ? "—" : component));
        }
    }

    /** About effect one question asks whether the person uses what was taught, and can be answered either way; of others none. */
    private void checkUse(Questionnaire questionnaire) {
        var about = questionnaire.questions().stream()
                .filter(question -> question.answers().stream().anyMatch(Answer::uses))
                .toList();
        if (questionnaire.purpose() != Purpose.EFFECT) {
            about.forEach(one -> faults.add(Fault.of(one.code(), QuestionnaireRefusal.USE_ASKED_ELSEWHERE)));
        } else if (about.size() != 1 || about.get(0).answers().stream().allMatch(Answer::uses)) {
            faults.add(Fault.of("questions", QuestionnaireRefusal.USE_NOT_ASKED));
        }
    }

    private void checkAnswers(Question question) {
        var codes = new HashSet<String>();
        for (var answer : question.answers()) {
            if (!codes.add(answer.code())) {
                faults.add(Fault.of(question.code(), QuestionnaireRefusal.ANSWER_DOUBLED, answer.code()));
            }
            var level = answer.level();
            if (framework != null && level != null && framework.rank(level).isEmpty()) {
                faults.add(Fault.of(question.code(), QuestionnaireRefusal.ANSWER_LEVEL_UNKNOWN, level));
            }
        }
    }
}
