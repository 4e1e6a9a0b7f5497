package vn.gdnn.records.learning.enrolment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.enrolment.ProgrammeTimes;

@Path("/api/records/v1/programme-times")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Enrolments")
class ProgrammeTimeResource {

    private final ProgrammeTimes times;

    ProgrammeTimeResource(ProgrammeTimes times) {
        this.times = times;
    }

    /** How long a programme is designed to take, in months. */
    record DesignedTime(@Min(12) @Max(36) int months) {}

    @GET
    @Operation(operationId = "listProgrammeTimes", summary = "Designed and maximum time of programmes")
    public List<ProgrammeTimes.ProgrammeTime> all() {
        return times.all();
    }

    @PUT
    @Path("{programmeCode}")
    @Operation(operationId = "setProgrammeTime", summary = "Sets the designed time of a programme; the maximum follows")
    public ProgrammeTimes.ProgrammeTime set(
            @PathParam("programmeCode") @Size(max = 40) String programmeCode, @NotNull @Valid DesignedTime time) {
        return times.upsert(programmeCode, time.months());
    }
}
