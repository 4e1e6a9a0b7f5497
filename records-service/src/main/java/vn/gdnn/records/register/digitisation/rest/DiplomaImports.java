package vn.gdnn.records.register.digitisation.rest;

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

@Path("/api/records/v1/diplomas/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Diplomas")
class DiplomaImports {

    private final ImportDesk desk;

    DiplomaImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "importDiplomas",
            summary = "Takes a file of register entries of diplomas issued before, as a job",
            description =
                    "fullName, dateOfBirth, institutionName, occupationName, qualification and highQuality are what"
                            + " the paper says; where the file has none of a value, the student, programme and institution as"
                            + " known today stand in. An entry taken over is never changed by a file.")
    @ResponseStatus(202)
    public RestResponse<ImportView> receive(
            InputStream file,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @QueryParam("mode") @Nullable String mode,
            @Context UriInfo uri)
            throws IOException {
        return desk.receive("diplomas", file, contentType, mode, uri);
    }
}
