package vn.gdnn.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.completion.RecordTraining;
import vn.gdnn.training.completion.TrainingHistory;
import vn.gdnn.training.completion.TrainingRecord;

@Path("/api/training/v1/staff/{id}/trainings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class StaffTrainingResource {

    private final RecordTraining recordTraining;
    private final TrainingHistory history;

    StaffTrainingResource(RecordTraining recordTraining, TrainingHistory history) {
        this.recordTraining = recordTraining;
        this.history = history;
    }

    @POST
    @Operation(summary = "Records a training that a staff member completed")
    @ResponseStatus(201)
    public RestResponse<TrainingRecord> recordTraining(@RestPath UUID id, @NotNull @Valid TrainingRequest request) {
        var training = recordTraining.record(id, request.facts());
        return Answers.created(TrainingResource.PATH + "/" + training.id(), training.version(), training);
    }

    @GET
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(
            summary = "Completed trainings of a staff member, annulled ones too; the read is noted in the access log")
    public Slice<TrainingRecord> listTrainingsOfStaffMember(
            @RestPath UUID id,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return history.list(id, after, limit);
    }
}
