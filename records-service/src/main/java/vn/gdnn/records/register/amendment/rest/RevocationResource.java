package vn.gdnn.records.register.amendment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.amendment.AskForRevocation;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.RejectAmendment;
import vn.gdnn.records.register.amendment.RevokeDiploma;

@Path("/api/records/v1/diplomas/{id}/revocation-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Acts after issue")
class RevocationResource {

    private final AskForRevocation askForRevocation;
    private final RevokeDiploma revokeDiploma;
    private final RejectAmendment rejectAmendment;
    private final ReadAmendments readAmendments;
    private final JsonWebToken caller;

    RevocationResource(
            AskForRevocation askForRevocation,
            RevokeDiploma revokeDiploma,
            RejectAmendment rejectAmendment,
            ReadAmendments readAmendments,
            JsonWebToken caller) {
        this.askForRevocation = askForRevocation;
        this.revokeDiploma = revokeDiploma;
        this.rejectAmendment = rejectAmendment;
        this.readAmendments = readAmendments;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "requestRevocation", summary = "Asks for the revocation of an issued diploma")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid RevocationRequest request) {
        var approval = askForRevocation.ask(id, request.revocation(), Actor.of(caller));
        return Answers.created("/api/records/v1/diplomas/" + id + "/revocation-requests", 0, approval);
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(operationId = "listRevocationRequests", summary = "What was asked and decided; the reading is noted")
    public List<Approval> list(@PathParam("id") UUID id) {
        return readAmendments.list(AmendmentKind.DIPLOMA_REVOCATION, id);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveRevocation",
            summary = "Another person than who asked approves, and the diploma is revoked; the entry stays")
    public Approval approve(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return revokeDiploma.revoke(id, Versions.expected(ifMatch), request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectRevocation", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @NotNull @Valid RejectionRequest rejection) {
        return rejectAmendment.reject(
                AmendmentKind.DIPLOMA_REVOCATION,
                id,
                request,
                rejection.reason().strip(),
                Actor.of(caller));
    }
}
