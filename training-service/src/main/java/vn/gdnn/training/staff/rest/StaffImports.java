package vn.gdnn.training.staff.rest;

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

@Path(StaffResource.PATH + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class StaffImports {

    private final ImportDesk desk;

    StaffImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Takes a file of staff members as a job",
            description =
                    "Columns code, fullName, dateOfBirth, position, personalNumber, employedSince, sex, qualification, employmentKind,"
                            + " subjectTaught, email, legacyNumber, passport, leftOn, leftAs, departureReason, departureDecision. Who comes with leftOn leaves on that day,"
                            + " by the rule of a departure. Who left and comes"
                            + " with a day of employment on or after the departure is hired again; the former employment stays. "
                            + ImportKind.NOTHING_IS_ERASED)
    @ResponseStatus(202)
    public RestResponse<ImportView> importStaff(InputStream file, @QueryParam("mode") @Nullable String mode)
            throws IOException {
        return desk.receive("staff", file, mode);
    }
}
