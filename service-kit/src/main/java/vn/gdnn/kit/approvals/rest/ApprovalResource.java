package vn.gdnn.kit.approvals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.approvals.ApprovalEntry;
import vn.gdnn.kit.approvals.WaitingApprovals;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;

/** Requests that wait for a second person; each service that has any extends it at {@code /api/<service>/v1/approvals}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.MINISTRY_ADMIN, Roles.AUDITOR})
@Tag(name = "Approvals")
public abstract class ApprovalResource {

    private final WaitingApprovals waiting;

    protected ApprovalResource(WaitingApprovals waiting) {
        this.waiting = waiting;
    }

    @GET
    @Operation(operationId = "listWaitingApprovals", summary = "Requests that wait for a second person, oldest first")
    public RestResponse<Slice<ApprovalEntry>> list(
            @QueryParam("kind") @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_]+") String kind,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(waiting.list(kind, after, limit), uri);
    }
}
