package vn.gdnn.records.register.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.deadline.Deadlines;
import vn.gdnn.records.register.deadline.IssueClock;
import vn.gdnn.records.register.deadline.OverdueEntry;

@Path("/api/records/v1/diplomas/overdue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.SCHOOL_HEAD,
    Roles.PROVINCE_OFFICER,
    Roles.MINISTRY_ANALYST,
    Roles.MINISTRY_ADMIN,
    Roles.AUDITOR
})
@Tag(name = "Deadlines")
class OverdueResource {

    private final Deadlines deadlines;

    OverdueResource(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @Operation(
            operationId = "listOverdueDiplomas",
            summary = "Graduates whose diploma is late today, on paper or digitally")
    public RestResponse<Slice<OverdueEntry>> list(
            @QueryParam("clock") @DefaultValue("PAPER") IssueClock clock,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(deadlines.overdue(clock, after, limit), uri);
    }
}
