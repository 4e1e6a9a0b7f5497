package vn.gdnn.training.expiry.rest;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.expiry.ExpiringTraining;
import vn.gdnn.training.expiry.ExpiringTrainings;

@Path("/api/training/v1/trainings/expiring")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class ExpiryResource {

    private final ExpiringTrainings expiring;

    ExpiryResource(ExpiringTrainings expiring) {
        this.expiring = expiring;
    }

    @GET
    @Operation(
            summary =
                    "Trainings that hold today and no more from a day on that is not after until; each page is noted in the"
                            + " access log",
            description =
                    "From school to school, in each what ends first. Without those who left, and what was annulled or"
                            + " refused.")
    public Slice<ExpiringTraining> listExpiringTrainings(
            @RestQuery @NotNull LocalDate until,
            @RestQuery @Pattern(regexp = "[A-Z0-9]{2,20}") @Nullable String institution,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return expiring.list(until, institution, after, limit);
    }
}
