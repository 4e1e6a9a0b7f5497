package vn.gdnn.records.register.opening.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.opening.LogOpening;
import vn.gdnn.records.register.opening.OpenLog;

@Path("/api/records/v1/log-openings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Register log")
class LogOpeningResource {

    private final OpenLog openLog;
    private final JsonWebToken caller;

    LogOpeningResource(OpenLog openLog, JsonWebToken caller) {
        this.openLog = openLog;
        this.caller = caller;
    }

    /** The newest checkpoint of the lost log that anybody has kept, and what happened. */
    record LogOpeningRequest(
            @NotBlank @Size(max = 20_000) String lastCheckpoint,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Operation(
            operationId = "requestLogOpening",
            summary = "Asks for a new log after a loss that cannot be mended; it begins with the last known checkpoint")
    @ResponseStatus(201)
    public LogOpening ask(@NotNull @Valid LogOpeningRequest request) {
        return openLog.ask(request.lastCheckpoint(), request.reason().strip(), Actor.of(caller));
    }

    @GET
    @Operation(operationId = "listLogOpenings", summary = "New logs that were asked for, and how it was decided")
    public List<LogOpening> list() {
        return openLog.list();
    }

    @POST
    @Path("{opening}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveLogOpening",
            summary = "Another person of the ministry than who asked approves, and the new log begins")
    public LogOpening approve(@RestPath UUID opening) {
        return openLog.approve(opening, Actor.of(caller));
    }

    @POST
    @Path("{opening}/rejection")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "rejectLogOpening",
            summary = "A person of the ministry rejects the request, or takes their own back")
    public LogOpening reject(@RestPath UUID opening) {
        return openLog.reject(opening, Actor.of(caller));
    }
}
