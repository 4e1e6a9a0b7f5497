package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.owner.OwnedRows;
import vn.gdnn.training.owner.Owner;
import vn.gdnn.training.session.SessionRecord.Cancellation;
import vn.gdnn.training.session.SessionRecord.Taught;

/** The sessions that the caller sees. */
@ApplicationScoped
public class Sessions {

    private static final String SELECT = """
            select s.*, c.course as taught, c.code, c.title from course_session s join course c on c.id = s.course
            where %s order by s.first_begin, s.id limit ?""";

    private final Database database;

    Sessions(Database database) {
        this.database = database;
    }

    static Filter seen() {
        var scope = CurrentScope.required();
        return scope instanceof Scope.Trainer trainer
                ? new Filter()
                        .and("s.institution = ?", trainer.tenant())
                        .and("s.trainers @> array[?::text]", trainer.account())
                : OwnedRows.seenBy(scope, "s", "true");
    }

    /** At most that many, and one more, by their begin. */
    List<SessionRecord> list(Filter filter, int limit) {
        return database.list(Sessions::session, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
    }

    /** The session; SESSION_NOT_FOUND where the caller sees none. */
    @Transactional
    public SessionRecord require(UUID id) {
        return list(seen().and("s.id = ?", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(SessionRefusal.SESSION_NOT_FOUND));
    }

    /** As {@link #require}, for whoever runs it: SESSION_OF_ANOTHER where the caller sees it and does not. */
    @Transactional
    public SessionRecord requireOwn(UUID id) {
        var session = require(id);
        if (!session.owner().equals(Owner.ofCaller())) {
            throw new Refusal(SessionRefusal.SESSION_OF_ANOTHER);
        }
        return session;
    }

    private static SessionRecord session(Row row) throws SQLException {
        return new SessionRecord(
                row.uuid("id"),
                row.bigint("version"),
                new Taught(row.uuid("course"), row.uuid("taught"), row.text("code"), row.text("title")),
                new Owner(row.textOrNull("institution"), row.textOrNull("province")),
                facts(row),
                row.integer("taken"),
                row.integer("waiting"),
                cancellation(row));
    }

    private static SessionFacts facts(Row row) throws SQLException {
        var begins = row.instants("begins");
        var ends = row.instants("ends");
        return new SessionFacts(
                IntStream.range(0, begins.size())
                        .mapToObj(place -> new Meeting(begins.get(place), ends.get(place)))
                        .toList(),
                row.integer("seats"),
                row.textOrNull("place"),
                row.textOrNull("link"),
                row.texts("trainers"),
                row.instant("sign_up_until"));
    }

    private static @Nullable Cancellation cancellation(Row row) throws SQLException {
        var at = row.instantOrNull("cancelled_at");
        return at == null ? null : new Cancellation(at, row.text("cancel_reason"));
    }
}
