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

/** What somebody of a school asked about a thing of which the school has one, and its head decides; a feature extends it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
public abstract class SchoolRequestResource {

    private final JsonWebToken caller;

    protected SchoolRequestResource(JsonWebToken caller) {
        this.caller = caller;
    }

    /** All requests, oldest first. */
    protected abstract List<Approval> asked();

    /** Approves, and does what was asked. */
    protected abstract Approval approve(UUID request, Actor by);

    protected abstract Approval reject(UUID request, String reason, Actor by);

    @GET
    @Path("requests")
    @Operation(
            operationId = "listSchoolRequests",
            summary = "What was asked of the school's head and how it was decided")
    public List<Approval> requests() {
        return asked();
    }

    @POST
    @Path("requests/{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveSchoolRequest",
            summary = "The head, another person than who asked, approves, and it is done")
    public Approval approve(@RestPath UUID request) {
        return approve(request, Actor.of(caller));
    }

    @POST
    @Path("requests/{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "rejectSchoolRequest",
            summary = "The head, another person than who asked, rejects the request")
    public Approval reject(@RestPath UUID request, @NotNull @Valid RejectionRequest rejection) {
        return reject(request, rejection.reason().strip(), Actor.of(caller));
    }
}
