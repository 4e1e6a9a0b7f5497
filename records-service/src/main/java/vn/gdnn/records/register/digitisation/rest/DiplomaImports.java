package vn.gdnn.records.register.digitisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
                    "Every value is what the old register or paper says; where it says nothing the cell stays empty, and"
                            + " nothing of today is put in its place. The issuer is the school itself or a predecessor on"
                            + " record; schoolAsWritten and qualificationAsWritten are quotations. An entry taken over is"
                            + " never changed by a file.")
    @ResponseStatus(202)
    public RestResponse<ImportView> receive(InputStream file, @QueryParam("mode") @Nullable String mode)
            throws IOException {
        return desk.receive("diplomas", file, mode);
    }
}
