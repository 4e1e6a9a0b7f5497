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
    private final ScopeBinding binding;

    BindAtBegin(
            DataSource database,
            EntityManager entities,
            TransactionManager transactions,
            CurrentVertxRequest request,
            ScopeBinding binding) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.request = request;
        this.binding = binding;
    }

    void bind(@Observes @Priority(1) @Initialized(TransactionScoped.class) Object begun) throws SystemException {
        var scope = CurrentScope.entered();
        if (scope.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(binding.commandsOfTransaction(connection, scope.get(), request.getCurrent() != null));
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
