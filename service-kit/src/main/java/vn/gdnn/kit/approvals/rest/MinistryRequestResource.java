package vn.gdnn.kit.approvals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.tenancy.Roles;

/** What one person of the ministry asked about a subject and another decides; a feature extends it at the path of its subjects. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
public abstract class MinistryRequestResource {

    private final JsonWebToken caller;

    protected MinistryRequestResource(JsonWebToken caller) {
        this.caller = caller;
    }

    /** All requests about the subject, oldest first. */
    protected abstract List<Approval> asked(UUID subject);

    /** Approves, and does what was asked. */
    protected abstract Approval approve(UUID subject, UUID request, Actor by);

    protected abstract Approval reject(UUID subject, UUID request, String reason, Actor by);

    @GET
    @Path("{subject}/requests")
    @Operation(
            operationId = "listMinistryRequests",
            summary = "What the ministry was asked and how it was decided; the reading is noted")
    public List<Approval> list(@RestPath UUID subject) {
        return asked(subject);
    }

    @POST
    @Path("{subject}/requests/{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveMinistryRequest",
            summary = "Another person of the ministry than who asked approves, and it is done")
    public Approval approve(@RestPath UUID subject, @RestPath UUID request) {
        return approve(subject, request, Actor.of(caller));
    }

    @POST
    @Path("{subject}/requests/{request}/rejection")
    @LiveAccount
    @Operation(
            operationId = "rejectMinistryRequest",
            summary = "Another person of the ministry than who asked rejects the request")
    public Approval reject(@RestPath UUID subject, @RestPath UUID request, @NotNull @Valid RejectionRequest rejection) {
        return reject(subject, request, rejection.reason().strip(), Actor.of(caller));
    }
}
