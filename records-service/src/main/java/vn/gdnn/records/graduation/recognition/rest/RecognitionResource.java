package vn.gdnn.records.graduation.recognition.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.ReadGraduation;

@Path("/api/records/v1/enrolments/{enrolment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Graduation")
class RecognitionResource {

    private final ReadGraduation readGraduation;
    private final Clock clock;

    RecognitionResource(ReadGraduation readGraduation, Clock clock) {
        this.readGraduation = readGraduation;
        this.clock = clock;
    }

    @GET
    @Path("recognition")
    @Operation(
            operationId = "readRecognition",
            summary = "The recognition of the graduation with its evidence; the reading is noted")
    public RecognitionView recognition(@PathParam("enrolment") UUID enrolment) {
        return RecognitionView.of(readGraduation.recognition(enrolment));
    }

    @GET
    @Path("graduation-conditions")
    @Operation(
            operationId = "readGraduationConditions",
            summary = "The conditions of graduation for a decision of that day, of today where none is given;"
                    + " the reading is noted")
    public List<Condition> conditions(
            @PathParam("enrolment") UUID enrolment, @QueryParam("on") @Nullable LocalDate on) {
        return readGraduation.conditions(enrolment, on == null ? LocalDate.now(clock) : on);
    }
}
