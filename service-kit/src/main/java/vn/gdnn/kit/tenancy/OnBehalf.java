package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;

/**
 * Has a part of a transaction done by another than who began it, with the other's rights and no others: what a school gets from
 * a body that stands over it, as the number and the signature of a certificate, commits with the school's own rows. For SQL
 * alone; entities belong to whoever began.
 */
@ApplicationScoped
public class OnBehalf {

    private final DataSource database;
    private final CurrentScope scope;

    OnBehalf(DataSource database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Does the work with the rights of the institution or body of that code, as far as it is not whose they are already. */
    @Transactional(TxType.MANDATORY)
    public <T> T of(String code, Supplier<T> work) {
        var own = CurrentScope.required();
        if (own.tenant().equals(code)) {
            return work.get();
        }
        var lent = CurrentScope.entered().filter(own::equals).isEmpty() ? own : null;
        take(Keepers.scope(code), Keepers.scope(code));
        try {
            var done = work.get();
            take(own, lent);
            return done;
        } catch (RuntimeException | Error failure) {
            giveBack(own, lent, failure);
            throw failure;
        }
    }

    /** After a failed statement the database takes none any more, and the transaction ends. */
    private void giveBack(Scope own, @Nullable Scope lent, Throwable failure) {
        try {
            take(own, lent);
        } catch (RuntimeException ended) {
            failure.addSuppressed(ended);
            scope.lend(lent);
        }
    }

    private void take(Scope bound, @Nullable Scope lent) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(ScopeBinding.commandsOfChange(bound));
            scope.lend(lent);
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }
}
