package vn.gdnn.records.learning.exemption.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.exemption.ListExemptions;
import vn.gdnn.records.learning.result.ExemptedModule;

@Path("/api/records/v1/enrolments/{enrolment}/exemptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Results")
class EnrolmentExemptionsResource {

    private final ListExemptions listExemptions;

    EnrolmentExemptionsResource(ListExemptions listExemptions) {
        this.listExemptions = listExemptions;
    }

    @GET
    @Operation(
            operationId = "listExemptions",
            summary = "The modules an enrolment is exempted from, prior learning included; the reading is noted")
    public List<ExemptedModule> all(@PathParam("enrolment") UUID enrolment) {
        return listExemptions.list(enrolment);
    }
}
