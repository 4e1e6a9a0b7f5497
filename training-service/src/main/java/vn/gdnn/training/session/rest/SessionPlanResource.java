package vn.gdnn.training.session.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.session.CancelSession;
import vn.gdnn.training.session.ChangeSession;
import vn.gdnn.training.session.ScheduleSession;
import vn.gdnn.training.session.SessionRecord;

@Path(SessionResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TRAINING_MANAGER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
@Tag(name = "Sessions")
class SessionPlanResource {

    private final ScheduleSession schedule;
    private final ChangeSession change;
    private final CancelSession cancel;

    SessionPlanResource(ScheduleSession schedule, ChangeSession change, CancelSession cancel) {
        this.schedule = schedule;
        this.change = change;
        this.cancel = cancel;
    }

    @POST
    @Refuses(404)
    @ResponseStatus(201)
    @Operation(summary = "Schedules a session of a course that the caller's school, province or the ministry offers")
    public RestResponse<SessionRecord> scheduleSession(@NotNull @Valid NewSessionRequest request) {
        var session = schedule.schedule(request.courseId(), request.session().facts());
        return Answers.created(SessionResource.PATH + "/" + session.id(), session.version(), session);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Replaces what is said of a session",
            description =
                    "More seats go to those who wait, in their order. Once somebody signed up the meetings stay as"
                            + " they are: call the session off and schedule another.")
    public RestResponse<SessionRecord> changeSession(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionRequest request) {
        var session = change.change(id, Versions.expected(ifMatch), request.facts());
        return Answers.versioned(session.version(), session);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Calls a session off")
    public RestResponse<SessionRecord> cancelSession(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionCancellationRequest request) {
        var session = cancel.cancel(id, Versions.expected(ifMatch), request.reason());
        return Answers.versioned(session.version(), session);
    }
}
