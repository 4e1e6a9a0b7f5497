package vn.gdnn.kit.schema;

import java.util.Collection;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The files of one folder among all that were found when the service was built. */
record Folder(Location location, ResourceProvider files) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        var file = files.getResource(name);
        return file != null && holds(file) ? file : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.getResources(prefix, suffixes).stream().filter(this::holds).toList();
    }

    private boolean holds(LoadableResource file) {
        return file.getAbsolutePath().startsWith(location.getRootPath() + "/");
    }
}
