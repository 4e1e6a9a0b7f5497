package vn.gdnn.kit.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
    public RestResponse<ImportView> receive(InputStream file, @QueryParam("mode") String mode) throws IOException {
        return desk.receive("courses", file, mode);
    }
}
