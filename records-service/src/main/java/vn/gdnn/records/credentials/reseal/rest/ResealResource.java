package vn.gdnn.records.credentials.reseal.rest;

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
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.reseal.AskForResealing;
import vn.gdnn.records.credentials.reseal.DecideResealing;

@Path("/api/records/v1/signing-keys/{key}/resealings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.REGISTRAR})
@Tag(name = "Signing keys")
class ResealResource {

    private static final String KEY = "[a-z]{1,20}-[0-9a-f]{16}";

    private final AskForResealing askForResealing;
    private final DecideResealing decideResealing;
    private final JsonWebToken caller;

    ResealResource(AskForResealing askForResealing, DecideResealing decideResealing, JsonWebToken caller) {
        this.askForResealing = askForResealing;
        this.decideResealing = decideResealing;
        this.caller = caller;
    }

    /**
     * Which diplomas; without names all that the key has sealed and that stood in the log before it was lost.
     *
     * @param examined diplomas that the school has looked at one by one
     */
    record ResealRequest(
            @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> examined) {}

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "requestResealing",
            summary = "Asks that the diplomas of a disowned key be sealed anew; the job named waits for another person")
    public RestResponse<Approval> ask(
            @PathParam("key") @Pattern(regexp = KEY) String key, @NotNull @Valid ResealRequest request) {
        var asked = askForResealing.ask(key, request.examined(), Actor.of(caller));
        return Answers.created("/api/records/v1/signing-keys/" + key + "/resealings", 0, asked);
    }

    @GET
    @Operation(operationId = "listResealings", summary = "What was asked for of a key and decided")
    public List<Approval> list(@PathParam("key") @Pattern(regexp = KEY) String key) {
        return decideResealing.list(key);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveResealing",
            summary = "Another person than who asked approves, and the job starts; what it cannot seal it lists")
    public Approval approve(@PathParam("key") @Pattern(regexp = KEY) String key, @PathParam("request") UUID request) {
        return decideResealing.approve(key, request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectResealing", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("key") @Pattern(regexp = KEY) String key,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return decideResealing.reject(key, request, rejection.reason().strip(), Actor.of(caller));
    }
}
