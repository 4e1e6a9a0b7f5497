package vn.gdnn.records.register.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.audit.AuditWorker;
import vn.gdnn.records.register.audit.Audits;

@Path("/api/records/v1/register-audits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Register audits")
class AuditResource {

    private final Audits audits;
    private final AuditWorker worker;
    private final JsonWebToken caller;

    AuditResource(Audits audits, AuditWorker worker, JsonWebToken caller) {
        this.audits = audits;
        this.worker = worker;
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
        worker.wake();
        return ResponseBuilder.<AuditView>create(202)
                .location(URI.create("/api/records/v1/register-audits/" + id))
                .entity(waiting)
                .build();
    }

    @GET
    @Operation(operationId = "listRegisterAudits", summary = "Audits, newest first, without their findings")
    public RestResponse<Slice<AuditView>> list(
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var found = audits.list(after, limit);
        return Answers.page(
                new Slice<>(found.items().stream().map(AuditView::of).toList(), found.next()), uri);
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
