package vn.gdnn.records.register.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.lease.WorkReady;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.audit.AuditWork;
import vn.gdnn.records.register.audit.Audits;

@Path("/api/records/v1/register-audits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Register audits")
class AuditResource {

    private final Audits audits;
    private final Event<WorkReady> ready;
    private final JsonWebToken caller;

    AuditResource(Audits audits, Event<WorkReady> ready, JsonWebToken caller) {
        this.audits = audits;
        this.ready = ready;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "auditRegister",
            summary = "Starts to check every row of the register against the log, of one institution or of all")
    @ResponseStatus(202)
    public RestResponse<AuditView> request(@NotNull @Valid AuditRequest request) {
        var id = audits.request(request.institution(), Actor.of(caller).subject());
        var waiting = AuditView.of(audits.read(id));
        ready.fire(new WorkReady(AuditWork.NAME));
        return ResponseBuilder.<AuditView>create(202)
                .location(URI.create("/api/records/v1/register-audits/" + id))
                .entity(waiting)
                .build();
    }

    @GET
    @Operation(operationId = "listRegisterAudits", summary = "Audits, newest first, without their findings")
    public Slice<AuditView> list(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = audits.list(after, limit);
        return found.map(AuditView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readRegisterAudit",
            summary = "How far an audit is and what it has found; the first 1,000 findings are shown")
    public AuditView read(@PathParam("id") UUID id) {
        return AuditView.of(audits.read(id));
    }
}
