package vn.gdnn.kit.approvals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.ApprovalEntry;
import vn.gdnn.kit.approvals.WaitingApprovals;
import vn.gdnn.kit.approvals.WithdrawApproval;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;

/** Requests that wait for a second person; each service that has any extends it at {@code /api/<service>/v1/approvals}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.APPROVAL_READERS)
@Tag(name = "Approvals")
public abstract class ApprovalResource {

    private final WaitingApprovals waiting;
    private final WithdrawApproval withdrawApproval;
    private final JsonWebToken caller;

    protected ApprovalResource(WaitingApprovals waiting, WithdrawApproval withdrawApproval, JsonWebToken caller) {
        this.waiting = waiting;
        this.withdrawApproval = withdrawApproval;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWaitingApprovals",
            summary = "Requests that wait for a second person, oldest first; whom they concern is noted")
    public Slice<ApprovalEntry> list(
            @QueryParam("kind") @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_]+") String kind,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return waiting.list(kind, after, limit);
    }

    @POST
    @Path("{request}/withdrawal")
    @RolesAllowed(Roles.APPROVAL_SEEKERS)
    @Operation(operationId = "withdrawRequest", summary = "Whoever asked takes the request back, whatever it is about")
    public Approval withdraw(@PathParam("request") UUID request, @NotNull @Valid RetractionRequest withdrawal) {
        return withdrawApproval.withdraw(request, withdrawal.reason().strip(), Actor.of(caller));
    }
}
