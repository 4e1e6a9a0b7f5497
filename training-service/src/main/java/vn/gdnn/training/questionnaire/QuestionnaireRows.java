package vn.gdnn.training.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;

/** Writes the rows of a version. */
@ApplicationScoped
class QuestionnaireRows {

    private static final Map<String, QuestionnaireRefusal> KEYS = Map.of(
            "questionnaire_pkey", QuestionnaireRefusal.QUESTIONNAIRE_VERSION_TAKEN,
            "questionnaire_day", QuestionnaireRefusal.QUESTIONNAIRE_VERSION_TAKEN);

    private final Database database;

    QuestionnaireRows(Database database) {
        this.database = database;
    }

    /** Of two that come at once the second is refused with QUESTIONNAIRE_VERSION_TAKEN. */
    void add(Questionnaire entered) {
        UniqueKey.guard(KEYS, () -> head(entered));
        write(entered, """
                insert into question (questionnaire, version, rank, code, text, component)
                select ?, ?, r.rank, r.code, r.text, r.component
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality as r (code, text, component, rank)""", entered.questions().stream().map(one -> row(one.code(), one.text(), one.component())));
        write(
                entered,
                """
                insert into answer (questionnaire, version, rank, question, code, text, level, uses)
                select ?, ?, r.rank, r.question, r.code, r.text, r.level, r.uses::boolean
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    with ordinality as r (question, code, text, level, uses, rank)""",
                entered.questions().stream()
                        .flatMap(question -> question.answers().stream()
                                .map(one ->
                                        row(question.code(), one.code(), one.text(), one.level(), "" + one.uses()))));
    }

    private void head(Questionnaire entered) {
        var framework = entered.framework();
        database.update(
                """
                insert into questionnaire (code, version, purpose, title, in_force_from, framework, framework_version, ours)
                values (?, ?, ?, ?, ?, ?, ?, false)""",
                entered.code(),
                entered.version(),
                entered.purpose(),
                entered.title(),
                entered.inForceFrom(),
                framework == null ? null : framework.code(),
                framework == null ? null : framework.version());
    }

    private static @Nullable Object[] row(@Nullable String... values) {
        return values;
    }

    private void write(Questionnaire entered, String insert, Stream<@Nullable Object[]> rows) {
        var parameters = new ArrayList<@Nullable Object>(List.of(entered.code(), entered.version()));
        Columns.of(rows.toList()).forEach(parameters::add);
        database.update(insert, parameters.toArray());
    }
}
