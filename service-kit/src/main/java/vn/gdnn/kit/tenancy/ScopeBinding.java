package vn.gdnn.kit.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Binds a scope to the transaction at hand; PostgreSQL forgets it at commit and rollback. */
final class ScopeBinding {

    static final String SQL =
            "select set_config('app.tenant', ?, true), set_config('app.province', ?, true), set_config('role', ?, true)";

    private ScopeBinding() {}

    /** Sets the first parameters of a statement that begins with {@link #SQL}; returns the number of the next. */
    static int bind(PreparedStatement statement, Scope scope) throws SQLException {
        statement.setString(1, scope.tenant());
        statement.setString(2, scope.province());
        statement.setString(3, scope.role());
        return 4;
    }
}
