package vn.gdnn.kit.tenancy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import vn.gdnn.kit.problem.DatabaseFailure;

/**
 * Binds the scope to the database connection when a transaction begins; PostgreSQL forgets it at commit and rollback.
 * Work without a scope stays with the login role, which may touch nothing.
 */
@ApplicationScoped
class BindAtBegin {

    private final DataSource database;
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final CurrentVertxRequest request;
    private final DatabasePatience patience;

    BindAtBegin(
            DataSource database,
            EntityManager entities,
            TransactionManager transactions,
            CurrentVertxRequest request,
            DatabasePatience patience) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.request = request;
        this.patience = patience;
    }

    void bind(@Observes @Priority(1) @Initialized(TransactionScoped.class) Object begun) throws SystemException {
        var scope = CurrentScope.now();
        if (scope.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ScopeBinding.SQL)) {
            var longest = request.getCurrent() == null ? patience.job() : patience.request();
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.toMillis()));
            ScopeBinding.bind(statement, scope.get());
            statement.execute();
            if (scope.get() instanceof Scope.Province province) {
                entities.unwrap(Session.class)
                        .enableFilter(TenantOwned.PROVINCE_FILTER)
                        .setParameter("code", province.code());
            }
        } catch (SQLException e) {
            transactions.rollback(); // else the begun transaction would stay on the thread
            throw DatabaseFailure.unchecked(e);
        } catch (RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }
}
