package vn.gdnn.training.participation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.ImportDesk;
import vn.gdnn.kit.imports.ImportView;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/training/v1/marks/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Participation")
class MarkImports {

    private final ImportDesk desk;

    MarkImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Takes a file of marks of the school's own sessions as a job",
            description = "Columns session, staffCode, mark, takenOn. The same again changes nothing.")
    @ResponseStatus(202)
    public RestResponse<ImportView> importSessionMarks(InputStream file, @RestQuery @Nullable String mode)
            throws IOException {
        return desk.receive("marks", file, mode);
    }
}
