package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.session.Sessions;

/** Counts what people answered about a session, and names none of them. */
@ApplicationScoped
public class SatisfactionResults {

    /** How many, within the caller's scope, gave an answer to a question. */
    public record AnswerCount(String question, String answer, long count) {}

    private static final String COUNT = """
            select x.question, x.answer, count(*) as count
            from (select * from sign_up where %s) u
            join satisfaction_answer q on q.institution = u.institution and q.sign_up = u.id
            cross join lateral unnest(q.questions, q.answers) as x (question, answer)
            group by x.question, x.answer order by x.question, x.answer limit ?""";

    /** A questionnaire has at most so many answers. */
    private static final int MOST = 10_000;

    private final Sessions sessions;
    private final Database database;

    SatisfactionResults(Sessions sessions, Database database) {
        this.sessions = sessions;
        this.database = database;
    }

    /** By question and answer; what nobody answered is left out. */
    @Transactional
    public List<AnswerCount> count(UUID session) {
        sessions.require(session);
        var filter = Participations.of(session);
        return database.list(
                row -> new AnswerCount(row.text("question"), row.text("answer"), row.bigint("count")),
                COUNT.formatted(filter.sql()),
                filter.parametersAndLimit(MOST));
    }
}
