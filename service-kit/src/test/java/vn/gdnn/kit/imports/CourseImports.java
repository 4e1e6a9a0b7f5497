package vn.gdnn.kit.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/kit/v1/courses/imports")
@Authenticated
class CourseImports {

    private final ImportDesk desk;

    CourseImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @ResponseStatus(202)
    public RestResponse<ImportView> receive(
            InputStream file,
            @HeaderParam("Content-Type") String contentType,
            @QueryParam("mode") String mode,
            @Context UriInfo uri)
            throws IOException {
        return desk.receive("courses", file, contentType, mode, uri);
    }
}
