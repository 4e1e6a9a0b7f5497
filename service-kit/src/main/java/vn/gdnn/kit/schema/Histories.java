package vn.gdnn.kit.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Each folder of {@code quarkus.flyway.locations} keeps a history of its own. The last one is the service's and keeps the
 * usual {@code flyway_schema_history}; those before it come from the libraries it uses and are migrated first, in the order
 * in which they are named. So each folder counts its files from 1, and no library asks what numbers a service has used.
 */
@Singleton
public class Histories implements FlywayConfigurationCustomizer {

    private final List<String> folders;

    /** Flyway sorts what it is given; the order is that of the configuration. */
    Histories(@ConfigProperty(name = "quarkus.flyway.locations") List<String> folders) {
        this.folders = folders;
    }

    @Override
    public void customize(FluentConfiguration service) {
        var own = folders.get(folders.size() - 1);
        var files = service.getResourceProvider();
        var libraries = new LibraryTables(service, folders.subList(0, folders.size() - 1), files);
        service.locations(own)
                .resourceProvider(new Folder(own, files))
                .callbacks(Stream.concat(Stream.of(libraries), Arrays.stream(service.getCallbacks()))
                        .toArray(Callback[]::new));
    }

    /** {@code db/kit-jobs} keeps its history in {@code flyway_kit_jobs_history}. */
    public static String table(String library) {
        return "flyway_" + library.substring(library.lastIndexOf('/') + 1).replace('-', '_') + "_history";
    }
}
