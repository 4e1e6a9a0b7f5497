package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The sign-ups within the caller's scope. */
@ApplicationScoped
public class SignUps {

    private static final String SELECT = """
            select institution, id, session, staff_member, state, signed_up_at, withdrawn_at,
                case when state = 'WAITING' then queue_place(session, place) end as waiting_place
            from sign_up where %s order by institution, id limit ?""";

    private final Database database;

    SignUps(Database database) {
        this.database = database;
    }

    static Filter seen() {
        return new Filter().andInScope(CurrentScope.required());
    }

    /** At most that many, and one more, from school to school. */
    List<SignUpRecord> list(Filter filter, int limit) {
        return database.list(SignUps::signUp, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
    }

    /** The sign-up; SIGN_UP_NOT_FOUND where the caller may see none. */
    @Transactional(TxType.MANDATORY)
    public SignUpRecord require(UUID id) {
        return list(seen().and("id = ?", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(SignUpRefusal.SIGN_UP_NOT_FOUND));
    }

    private static SignUpRecord signUp(Row row) throws SQLException {
        return new SignUpRecord(
                row.uuid("id"),
                row.text("institution"),
                row.uuid("session"),
                row.uuid("staff_member"),
                row.constant(SignUpState.class, "state"),
                row.integerOrNull("waiting_place"),
                row.instant("signed_up_at"),
                row.instantOrNull("withdrawn_at"));
    }
}
