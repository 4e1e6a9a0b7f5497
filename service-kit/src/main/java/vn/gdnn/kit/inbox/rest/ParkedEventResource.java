package vn.gdnn.kit.inbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.inbox.ApplyParkedEvents;
import vn.gdnn.kit.inbox.ParkedEvent;
import vn.gdnn.kit.tenancy.Roles;

/**
 * Events of other services that this one could not apply. Each service that hears events extends it at
 * {@code /api/<service>/v1/parked-events}.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Parked events")
public abstract class ParkedEventResource {

    private final ApplyParkedEvents events;
    private final JsonWebToken caller;

    protected ParkedEventResource(ApplyParkedEvents events, JsonWebToken caller) {
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that could not be applied and wait, oldest first; with all=true those applied since too")
    public Slice<ParkedEvent> list(
            @QueryParam("all") @DefaultValue("false") boolean all,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return events.list(all, after, limit);
    }

    @POST
    @Path("{id}/application")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "applyParkedEvent",
            summary = "Applies the event now that its fault is mended; if it still fails nothing has changed")
    public ParkedEvent apply(@RestPath UUID id) {
        return events.apply(id, caller.getSubject());
    }
}
