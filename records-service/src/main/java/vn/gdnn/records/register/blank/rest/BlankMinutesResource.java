package vn.gdnn.records.register.blank.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.blank.BlankMinutes;
import vn.gdnn.records.register.blank.BlankMinutesEntry;
import vn.gdnn.records.register.blank.ReportDestruction;
import vn.gdnn.records.register.blank.TakeMinutes;

@Path("/api/records/v1/blank-minutes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.SCHOOL_HEAD,
    Roles.PROVINCE_OFFICER,
    Roles.MINISTRY_ANALYST,
    Roles.MINISTRY_ADMIN,
    Roles.AUDITOR
})
@Tag(name = "Blanks")
class BlankMinutesResource {

    private final TakeMinutes takeMinutes;
    private final ReportDestruction reportDestruction;
    private final BlankMinutes minutes;
    private final JsonWebToken caller;

    BlankMinutesResource(
            TakeMinutes takeMinutes, ReportDestruction reportDestruction, BlankMinutes minutes, JsonWebToken caller) {
        this.takeMinutes = takeMinutes;
        this.reportDestruction = reportDestruction;
        this.minutes = minutes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(operationId = "takeBlankMinutes", summary = "Takes blanks out of the stock: spoiled, lost or destroyed")
    @ResponseStatus(201)
    public RestResponse<BlankMinutesEntry> take(@NotNull @Valid MinutesRequest request) {
        var id = takeMinutes.take(request.minutes(), Actor.of(caller));
        return Answers.created("/api/records/v1/blank-minutes/" + id, 0, minutes.find(id));
    }

    @GET
    @Operation(
            operationId = "listBlankMinutes",
            summary = "Minutes on blanks; overdue: destructions not reported in time")
    public RestResponse<Slice<BlankMinutesEntry>> list(
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(minutes.list(overdue, after, limit), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readBlankMinutes", summary = "One set of minutes")
    public BlankMinutesEntry read(@PathParam("id") UUID id) {
        return minutes.find(id);
    }

    @POST
    @Path("{id}/report")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(operationId = "reportDestruction", summary = "Notes that the destruction was reported to the department")
    public BlankMinutesEntry report(@PathParam("id") UUID id, @NotNull @Valid ReportRequest request) {
        reportDestruction.report(id, request.reportedOn());
        return minutes.find(id);
    }
}
