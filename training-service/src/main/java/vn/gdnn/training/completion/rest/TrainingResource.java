package vn.gdnn.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.completion.AnnulTraining;
import vn.gdnn.training.completion.TrainingHistory;
import vn.gdnn.training.completion.TrainingRecord;

@Path(TrainingResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class TrainingResource {

    static final String PATH = "/api/training/v1/trainings";

    private final AnnulTraining annul;
    private final TrainingHistory history;
    private final JsonWebToken caller;

    TrainingResource(AnnulTraining annul, TrainingHistory history, JsonWebToken caller) {
        this.annul = annul;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(summary = "One completed training; the read is noted in the access log")
    public RestResponse<TrainingRecord> readTraining(@RestPath UUID id) {
        var training = history.one(id);
        return Answers.versioned(training.version(), training);
    }

    @POST
    @Path("{id}/annulment")
    @Operation(summary = "Declares that a completed training does not count")
    public RestResponse<TrainingRecord> annulTraining(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnnulmentRequest request) {
        var training = annul.annul(id, Versions.expected(ifMatch), request.reason(), request.on(), caller.getSubject());
        return Answers.versioned(training.version(), training);
    }
}
