package vn.gdnn.records.people.institution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.gdnn.records.people.institution.AppointSigner;
import vn.gdnn.records.people.institution.Signer;

@Path("/api/records/v1/signers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Diplomas")
class SignerResource {

    private final AppointSigner appointSigner;
    private final JsonWebToken caller;

    SignerResource(AppointSigner appointSigner, JsonWebToken caller) {
        this.appointSigner = appointSigner;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listSigners", summary = "Who signs for the school, each account by its latest record")
    public List<Signer> list() {
        return appointSigner.list();
    }

    @POST
    @Operation(
            operationId = "requestSigner",
            summary = "Asks for somebody to be put on record who signs for the school, or signs no longer")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@NotNull @Valid SignerRequest request) {
        var approval = appointSigner.ask(request.signer(), Actor.of(caller));
        return Answers.created("/api/records/v1/signers/" + request.account() + "/requests", 0, approval);
    }

    @GET
    @Path("{account}/requests")
    @Operation(operationId = "listSignerRequests", summary = "What was asked about an account and decided")
    public List<Approval> requests(
            @PathParam("account") @Size(max = 255) @Pattern(regexp = SignerRequest.ACCOUNT) String account) {
        return appointSigner.list(account);
    }

    @POST
    @Path("{account}/requests/{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveSigner",
            summary = "Another person than who asked approves; from then on the account signs under this name")
    public Approval approve(
            @PathParam("account") @Size(max = 255) @Pattern(regexp = SignerRequest.ACCOUNT) String account,
            @PathParam("request") UUID request) {
        return appointSigner.approve(account, request, Actor.of(caller));
    }

    @POST
    @Path("{account}/requests/{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectSigner", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("account") @Size(max = 255) @Pattern(regexp = SignerRequest.ACCOUNT) String account,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return appointSigner.reject(account, request, rejection.reason().strip(), Actor.of(caller));
    }
}
