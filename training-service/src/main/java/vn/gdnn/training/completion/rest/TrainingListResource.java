package vn.gdnn.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.completion.Standing;
import vn.gdnn.training.completion.TrainingSubject;
import vn.gdnn.training.completion.judgement.TrainingEntry;
import vn.gdnn.training.completion.judgement.TrainingList;

@Path(TrainingResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class TrainingListResource {

    private final TrainingList list;

    TrainingListResource(TrainingList list) {
        this.list = list;
    }

    @GET
    @Operation(
            summary =
                    "Completed trainings of one standing, without the annulled: DECLARED is what waits to be judged; each"
                            + " page is noted in the access log",
            description = "From school to school, in each what was completed first.")
    public Slice<TrainingEntry> listTrainings(
            @RestQuery @NotNull Standing standing,
            @RestQuery @Pattern(regexp = "[A-Z0-9]{2,20}") @Nullable String institution,
            @RestQuery @Nullable TrainingSubject subject,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.list(new TrainingList.Wanted(standing, institution, subject), after, limit);
    }
}
