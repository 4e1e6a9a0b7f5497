package vn.gdnn.records.learning.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.ImportDesk;
import vn.gdnn.kit.imports.ImportView;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/records/v1/results/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Results")
class ResultImports {

    private final ImportDesk desk;

    ResultImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(operationId = "importResults", summary = "Takes a file of module results as a job")
    @ResponseStatus(202)
    public RestResponse<ImportView> receive(
            InputStream file,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @QueryParam("mode") @Nullable String mode,
            @Context UriInfo uri)
            throws IOException {
        return desk.receive("results", file, contentType, mode, uri);
    }
}
