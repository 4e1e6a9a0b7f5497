package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.idempotency.KeyedRequests;

/** Through which a resource takes a file; it knows the request at hand. */
@ApplicationScoped
public class ImportDesk {

    private final Imports imports;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ImportDesk(Imports imports, HttpHeaders headers, UriInfo uri) {
        this.imports = imports;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Takes the body of the request at hand as a file of that kind, in the format of its Content-Type. Answers 202 with
     * the place of the job: {@code imports/{id}} beneath the service's root, that is the first three segments of the
     * path, {@code /api/<service>/v1}. A file sent again under the same {@code Idempotency-Key} is the same job.
     */
    public RestResponse<ImportView> receive(String kind, InputStream body, @Nullable String mode) throws IOException {
        var key = headers.getHeaderString(KeyedRequests.HEADER);
        var received = imports.receive(
                kind,
                body,
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
                mode,
                key == null ? null : KeyedRequests.required(key));
        var job = received.job();
        var place = place(uri, job.id());
        var answer = ResponseBuilder.<ImportView>create(202)
                .location(URI.create(place))
                .entity(ImportView.of(job, place));
        return (received.repeated() ? answer.header(KeyedRequests.REPLAYED, "true") : answer).build();
    }

    /** Where an import of the service is read that the request at hand asks. */
    public static String place(UriInfo uri, UUID id) {
        return rootOf(uri) + "/imports/" + id;
    }

    private static String rootOf(UriInfo uri) {
        var segments = uri.getRequestUri().getRawPath().split("/", 5);
        return "/" + segments[1] + "/" + segments[2] + "/" + segments[3];
    }
}
