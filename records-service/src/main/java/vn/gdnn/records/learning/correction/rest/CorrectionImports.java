package vn.gdnn.records.learning.correction.rest;

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

@Path("/api/records/v1/result-corrections/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Results")
class CorrectionImports {

    private final ImportDesk desk;

    CorrectionImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "importResultCorrections",
            summary = "Takes a file of corrections of posted results, as a job; nothing changes until another person"
                    + " approves the whole file")
    @ResponseStatus(202)
    public RestResponse<ImportView> receive(InputStream file, @QueryParam("mode") @Nullable String mode)
            throws IOException {
        return desk.receive("result-corrections", file, mode);
    }
}
