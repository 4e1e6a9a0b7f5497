package vn.gdnn.records.register.issue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.issue.IssueItem;
import vn.gdnn.records.register.issue.OrderIssue;
import vn.gdnn.records.register.issue.ReadIssue;
import vn.gdnn.records.register.issue.RejectIssue;
import vn.gdnn.records.register.issue.SignIssue;

@Path("/api/records/v1/diploma-issue-jobs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
class IssueJobResource {

    private final OrderIssue orderIssue;
    private final SignIssue signIssue;
    private final RejectIssue rejectIssue;
    private final ReadIssue readIssue;
    private final JsonWebToken caller;

    IssueJobResource(
            OrderIssue orderIssue,
            SignIssue signIssue,
            RejectIssue rejectIssue,
            ReadIssue readIssue,
            JsonWebToken caller) {
        this.orderIssue = orderIssue;
        this.signIssue = signIssue;
        this.rejectIssue = rejectIssue;
        this.readIssue = readIssue;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Refuses(404)
    @Operation(
            operationId = "orderIssue",
            summary = "Orders the issue of many diplomas; the job waits for the head's signature")
    @ResponseStatus(202)
    public RestResponse<IssueJobView> order(@NotNull @Valid IssueJobRequest request) {
        return accepted(orderIssue.order(request.graduates(), request.order(), Actor.of(caller)));
    }

    @GET
    @Path("{id}/items")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(
            operationId = "listIssueItems",
            summary = "Whose diplomas the job is for; what differs when it is issued from what was ordered is refused")
    public Slice<IssueItem> items(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readIssue.list(id, after, limit);
    }

    @POST
    @Path("{id}/signature")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "signIssue", summary = "Signs all diplomas of the job, which starts then")
    @ResponseStatus(202)
    public RestResponse<IssueJobView> sign(@PathParam("id") UUID id, @NotNull @Valid IssueSignatureRequest request) {
        var decision = request.assignmentDecision();
        var title = request.title();
        signIssue.sign(
                id, title == null ? null : title.strip(), decision == null ? null : decision.strip(), Actor.of(caller));
        return accepted(id);
    }

    @POST
    @Path("{id}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "rejectIssue",
            summary = "Another person than who ordered rejects the order; the job is cancelled")
    public Approval reject(@PathParam("id") UUID id, @NotNull @Valid RejectionRequest rejection) {
        return rejectIssue.reject(id, rejection.reason().strip(), Actor.of(caller));
    }

    private static RestResponse<IssueJobView> accepted(UUID job) {
        var place = "/api/records/v1/jobs/" + job;
        return ResponseBuilder.<IssueJobView>create(202)
                .location(URI.create(place))
                .entity(new IssueJobView(job, place))
                .build();
    }
}
