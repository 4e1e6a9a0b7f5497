package vn.gdnn.kit.schema;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * The tables of libraries, migrated once the service's own history was found fit and before its first file runs. What fails
 * here fails the service's migration, and the service does not start.
 */
record LibraryTables(Configuration service, List<Location> folders, ResourceProvider files) implements Callback {

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
            Flyway.configure(service.getClassLoader())
                    .configuration(service)
                    .callbacks(new Callback[0])
                    .locations(folder)
                    .resourceProvider(new Folder(folder, files))
                    .table(Histories.table(folder.getRootPath()))
                    // the schema is not empty any more: the service's history is there, and that of other libraries
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    @Override
    public String getCallbackName() {
        return "library-tables";
    }
}
