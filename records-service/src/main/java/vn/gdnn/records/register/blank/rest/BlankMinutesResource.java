package vn.gdnn.records.register.blank.rest;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.blank.BlankMinutes;
import vn.gdnn.records.register.blank.BlankMinutesEntry;
import vn.gdnn.records.register.blank.MinutesBlanks;
import vn.gdnn.records.register.blank.NotifyLoss;
import vn.gdnn.records.register.blank.ReportDestruction;
import vn.gdnn.records.register.blank.TakeMinutes;

@Path("/api/records/v1/blank-minutes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "Blanks")
class BlankMinutesResource {

    private final TakeMinutes takeMinutes;
    private final ReportDestruction reportDestruction;
    private final NotifyLoss notifyLoss;
    private final BlankMinutes minutes;
    private final MinutesBlanks blanks;
    private final JsonWebToken caller;

    BlankMinutesResource(
            TakeMinutes takeMinutes,
            ReportDestruction reportDestruction,
            NotifyLoss notifyLoss,
            BlankMinutes minutes,
            MinutesBlanks blanks,
            JsonWebToken caller) {
        this.takeMinutes = takeMinutes;
        this.reportDestruction = reportDestruction;
        this.notifyLoss = notifyLoss;
        this.minutes = minutes;
        this.blanks = blanks;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(
            operationId = "takeBlankMinutes",
            summary = "Takes blanks out of the stock: spoiled, lost or destroyed; an entry not issued yet gets another")
    @ResponseStatus(201)
    public RestResponse<BlankMinutesEntry> take(@NotNull @Valid MinutesRequest request) {
        var id = takeMinutes.take(request.minutes(), Actor.of(caller));
        return Answers.created("/api/records/v1/blank-minutes/" + id, 0, minutes.find(id));
    }

    @GET
    @Operation(
            operationId = "listBlankMinutes",
            summary = "Minutes on blanks; overdue: destructions not reported in time, losses not told")
    public Slice<BlankMinutesEntry> list(
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return minutes.list(overdue, after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readBlankMinutes", summary = "One set of minutes")
    public BlankMinutesEntry read(@PathParam("id") UUID id) {
        return minutes.find(id);
    }

    @GET
    @Path("{id}/blanks")
    @Operation(operationId = "listMinutesBlanks", summary = "The blanks of the minutes, and which took their place")
    public List<MinutesBlanks.Item> blanks(@PathParam("id") UUID id) {
        minutes.find(id);
        return blanks.list(id);
    }

    @POST
    @Path("{id}/notices")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(operationId = "noteNotices", summary = "Notes that the police or the department was told of a loss")
    public BlankMinutesEntry notices(@PathParam("id") UUID id, @NotNull @Valid NoticesRequest request) {
        notifyLoss.note(id, request.policeNotifiedOn(), request.departmentNotifiedOn());
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
