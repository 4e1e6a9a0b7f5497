package vn.gdnn.training.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire.
 *
 * @param framework the version of a framework in whose components a self-assessment places people
 * @param ours words of this system, which no source gives
 */
public record Questionnaire(
        String code,
        int version,
        Purpose purpose,
        String title,
        LocalDate inForceFrom,
        @Nullable Edition framework,
        boolean ours,
        List<Question> questions) {

    /** A question, and the component in which its answer places a person. */
    public record Question(
            String code, String text, @Nullable String component, List<Answer> answers) {}

    /**
     * An answer, and the level that it places a person at: below the lowest where there is none.
     *
     * @param uses whether who answers so uses what was taught
     */
    public record Answer(String code, String text, @Nullable String level, boolean uses) {}

    /** Which one this is. */
    public Edition edition() {
        return new Edition(code, version);
    }

    Questionnaire with(List<Question> asked) {
        return new Questionnaire(code, version, purpose, title, inForceFrom, framework, ours, asked);
    }

    Questionnaire in(@Nullable Edition other) {
        return new Questionnaire(code, version, purpose, title, inForceFrom, other, ours, questions);
    }
}
