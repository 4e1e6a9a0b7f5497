package vn.gdnn.training.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.questionnaire.Questionnaire.Answer;
import vn.gdnn.training.questionnaire.Questionnaire.Question;

/** The questionnaires with all their versions, the same for every institution. */
@ApplicationScoped
public class Questionnaires {

    private static final String HEAD = """
            select code, version, purpose, title, in_force_from, framework, framework_version, ours
            from questionnaire where %s""";

    private final Database database;

    Questionnaires(Database database) {
        this.database = database;
    }

    /** Every version of every questionnaire without its questions, by code, the oldest first. */
    @Transactional
    public List<Questionnaire> list() {
        return database.list(Questionnaires::head, HEAD.formatted("true order by code, in_force_from"));
    }

    /** The version asked on that day; QUESTIONNAIRE_NOT_FOUND where there is none. */
    @Transactional
    public Questionnaire requireInForce(String code, LocalDate on) {
        return found(inForce(code, on));
    }

    /** The version asked on that day, if there is one. */
    @Transactional
    public Optional<Questionnaire> inForce(String code, LocalDate on) {
        return database.find(
                        Questionnaires::head,
                        HEAD.formatted("code = ? and in_force_from <= ? order by in_force_from desc limit 1"),
                        code,
                        on)
                .map(this::whole);
    }

    /** That version; QUESTIONNAIRE_NOT_FOUND where there is none. */
    @Transactional
    public Questionnaire require(String code, int version) {
        return found(find(code, version));
    }

    Optional<Questionnaire> find(String code, int version) {
        return database.find(Questionnaires::head, HEAD.formatted("code = ? and version = ?"), code, version)
                .map(this::whole);
    }

    @Nullable LocalDate lastDay(String code) {
        return database.find(
                        row -> row.date("in_force_from"),
                        "select in_force_from from questionnaire where code = ? order by in_force_from desc limit 1",
                        code)
                .orElse(null);
    }

    private static Questionnaire found(Optional<Questionnaire> questionnaire) {
        return questionnaire.orElseThrow(() -> new Refusal(QuestionnaireRefusal.QUESTIONNAIRE_NOT_FOUND));
    }

    private record Asked(Question question, @Nullable Answer answer) {}

    private Questionnaire whole(Questionnaire head) {
        var asked = new LinkedHashMap<String, Question>();
        var rows = database.list(Questionnaires::asked, """
                select q.code, q.text, q.component, a.code as answer, a.text as answer_text, a.level, a.uses
                from question q left join answer a on a.questionnaire = q.questionnaire and a.version = q.version
                    and a.question = q.code
                where q.questionnaire = ? and q.version = ? order by q.rank, a.rank""", head.code(), head.version());
        for (var row : rows) {
            var question = asked.computeIfAbsent(row.question().code(), code -> row.question());
            if (row.answer() != null) {
                question.answers().add(row.answer());
            }
        }
        return head.with(List.copyOf(asked.values()));
    }

    private static Asked asked(Row row) throws SQLException {
        var question = new Question(row.text("code"), row.text("text"), row.textOrNull("component"), new ArrayList<>());
        var answer = row.textOrNull("answer");
        return new Asked(
                question,
                answer == null
                        ? null
                        : new Answer(answer, row.text("answer_text"), row.textOrNull("level"), row.bool("uses")));
    }

    private static Questionnaire head(Row row) throws SQLException {
        var framework = row.textOrNull("framework");
        return new Questionnaire(
                row.text("code"),
                row.integer("version"),
                row.constant(Purpose.class, "purpose"),
                row.text("title"),
                row.date("in_force_from"),
                framework == null ? null : new Edition(framework, row.integer("framework_version")),
                row.bool("ours"),
                List.of());
    }
}
