package vn.gdnn.records.register.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.deadline.IssueClock;
import vn.gdnn.records.register.deadline.Overdue;
import vn.gdnn.records.register.deadline.OverdueEntry;

@Path("/api/records/v1/diplomas/overdue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Deadlines")
class OverdueResource {

    private final Overdue overdue;

    OverdueResource(Overdue overdue) {
        this.overdue = overdue;
    }

    @GET
    @Operation(
            operationId = "listOverdueDiplomas",
            summary = "Whose diploma is late today, on paper or digitally, or whose request nobody has decided in time;"
                    + " the reading is noted")
    public Slice<OverdueEntry> list(
            @QueryParam("clock") @DefaultValue("PAPER") IssueClock clock,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return overdue.list(clock, after, limit);
    }
}
