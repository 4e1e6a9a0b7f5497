package vn.gdnn.kit.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The tables of libraries, migrated once the service's own history was found fit and before its first file runs. What fails
 * here fails the service's migration, and the service does not start. A folder whose files are those that ran last, by the
 * digest noted at its history, is left alone: a further Flyway for each would be felt at every start.
 */
record LibraryTables(Configuration service, List<String> folders, ResourceProvider files) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        for (var folder : folders) {
            try {
                bringUpToDate(new Folder(folder, files), Histories.table(folder), context.getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException("The tables of " + folder + " could not be made", e);
            }
        }
    }

    private void bringUpToDate(Folder folder, String history, Connection connection) throws SQLException {
        var digest = folder.digest();
        if (digest.equals(noted(history, connection))) {
            return;
        }
        Flyway.configure(service.getClassLoader())
                .configuration(service)
                .callbacks(new Callback[0])
                .locations(folder.path())
                .resourceProvider(folder)
                .table(history)
                // the schema is not empty any more: the service's history is there, and that of other libraries
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        try (var statement = connection.createStatement()) {
            statement.execute("comment on table " + history + " is '" + digest + "'");
        }
    }

    private static @Nullable String noted(String history, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select obj_description(to_regclass(?), 'pg_class')")) {
            statement.setString(1, history);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    @Override
    public String getCallbackName() {
        return "library-tables";
    }
}
