package vn.gdnn.training.signup.rest;

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

@Path(SignUpResource.PATH + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Sign-ups")
class SignUpImports {

    private final ImportDesk desk;

    SignUpImports(ImportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Takes a file of sign-ups as a job",
            description =
                    "Columns session, staffCode. Who is signed up already stays so; where no seat is left a row waits in"
                            + " the queue.")
    @ResponseStatus(202)
    public RestResponse<ImportView> importSignUps(InputStream file, @RestQuery @Nullable String mode)
            throws IOException {
        return desk.receive("sign-ups", file, mode);
    }
}
