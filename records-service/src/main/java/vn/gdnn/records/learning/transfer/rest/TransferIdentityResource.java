package vn.gdnn.records.learning.transfer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.transfer.ConfirmIdentity;
import vn.gdnn.records.learning.transfer.IdentityConfirmations;

@Path("/api/records/v1/transfer-offers/{id}/identity-confirmations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Transfers")
class TransferIdentityResource {

    private final ConfirmIdentity confirmIdentity;
    private final IdentityConfirmations confirmations;
    private final JsonWebToken caller;

    TransferIdentityResource(
            ConfirmIdentity confirmIdentity, IdentityConfirmations confirmations, JsonWebToken caller) {
        this.confirmIdentity = confirmIdentity;
        this.confirmations = confirmations;
        this.caller = caller;
    }

    /** Whose enrolment the offered student has at the new school, and what shows that they are one person. */
    record IdentityRequest(
            @NotNull UUID enrolmentId,
            @NotBlank @Size(max = 2000) String evidence) {}

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestIdentityConfirmation",
            summary = "Asks for the offered student and the own one to be confirmed as one person")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid IdentityRequest request) {
        var approval = confirmIdentity.ask(
                id, request.enrolmentId(), request.evidence().strip(), Actor.of(caller));
        return Answers.created("/api/records/v1/transfer-offers/" + id + "/identity-confirmations", 0, approval);
    }

    @GET
    @Operation(
            operationId = "listIdentityConfirmations",
            summary = "What was asked about an offer's student and decided; the reading is noted")
    public List<Approval> list(@PathParam("id") UUID id) {
        return confirmations.list(id);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveIdentityConfirmation",
            summary = "Another person than who asked confirms; the offer can then be accepted for this student")
    public Approval approve(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        return confirmIdentity.approve(id, request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "rejectIdentityConfirmation",
            summary = "Another person than who asked rejects the confirmation")
    public Approval reject(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @NotNull @Valid RejectionRequest rejection) {
        return confirmIdentity.reject(id, request, rejection.reason().strip(), Actor.of(caller));
    }
}
