package vn.gdnn.records.learning.transcript.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.transcript.ReadAverages;

@Path("/api/records/v1/enrolments/{enrolment}/averages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Results")
class AveragesResource {

    private final ReadAverages readAverages;

    AveragesResource(ReadAverages readAverages) {
        this.readAverages = readAverages;
    }

    @GET
    @Operation(
            operationId = "readAverages",
            summary = "Semester, year and cumulative averages with their classes; the reading is noted")
    public AveragesView read(@PathParam("enrolment") UUID enrolment) {
        return AveragesView.of(readAverages.read(enrolment));
    }
}
