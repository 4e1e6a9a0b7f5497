package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where a resource hands its file in. */
@ApplicationScoped
public class ImportDesk {

    private final Imports imports;

    ImportDesk(Imports imports) {
        this.imports = imports;
    }

    /**
     * 202 with the place of the job: {@code imports/{id}} beneath the service's root, that is the first three segments
     * of the path, {@code /api/<service>/v1}.
     */
    public RestResponse<ImportView> receive(
            String kind, InputStream body, @Nullable String contentType, @Nullable String mode, UriInfo uri)
            throws IOException {
        var job = imports.receive(kind, body, contentType, mode);
        var place = rootOf(uri) + "/imports/" + job.id();
        return ResponseBuilder.<ImportView>create(202)
                .location(URI.create(place))
                .entity(ImportView.of(job, place))
                .build();
    }

    static String rootOf(UriInfo uri) {
        var segments = uri.getRequestUri().getRawPath().split("/", 5);
        return "/" + segments[1] + "/" + segments[2] + "/" + segments[3];
    }
}
