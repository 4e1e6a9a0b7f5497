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
import vn.gdnn.records.register.deadline.RevocationDue;
import vn.gdnn.records.register.deadline.RevocationsDue;

@Path("/api/records/v1/diplomas/revocations-due")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
@Tag(name = "Deadlines")
class RevocationsDueResource {

    private final RevocationsDue due;

    RevocationsDueResource(RevocationsDue due) {
        this.due = due;
    }

    @GET
    @Operation(
            operationId = "listRevocationsDue",
            summary =
                    "Diplomas in force whose recognition was withdrawn: each is to be revoked; recognitions that stand"
                            + " although their conditions fell are listed by themselves")
    public Slice<RevocationDue> list(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return due.list(after, limit);
    }
}
