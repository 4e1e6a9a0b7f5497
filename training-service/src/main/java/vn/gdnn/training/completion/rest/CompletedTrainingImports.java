package vn.gdnn.training.completion.rest;

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
import vn.gdnn.kit.imports.ImportKind;
import vn.gdnn.kit.imports.ImportView;
import vn.gdnn.kit.tenancy.Roles;

@Path(TrainingResource.PATH + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class CompletedTrainingImports {

    private final ImportDesk desk;

    CompletedTrainingImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Takes a file of completed trainings as a job",
            description = "Columns staffCode, subject, title, provider, completedOn, certificateNumber, validUntil. "
                    + ImportKind.NOTHING_IS_ERASED)
    @ResponseStatus(202)
    public RestResponse<ImportView> importTrainings(InputStream file, @QueryParam("mode") @Nullable String mode)
            throws IOException {
        return desk.receive("trainings", file, mode);
    }
}
