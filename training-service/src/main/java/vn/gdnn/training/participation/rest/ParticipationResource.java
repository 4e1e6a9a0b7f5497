package vn.gdnn.training.participation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.participation.GiveMark;
import vn.gdnn.training.participation.NoteAttendance;
import vn.gdnn.training.participation.ParticipantList;
import vn.gdnn.training.participation.Participation;

@Path("/api/training/v1/sessions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.TRAINER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
@Tag(name = "Participation")
class ParticipationResource {

    private final NoteAttendance attendance;
    private final GiveMark marks;
    private final ParticipantList participants;
    private final JsonWebToken caller;

    ParticipationResource(
            NoteAttendance attendance, GiveMark marks, ParticipantList participants, JsonWebToken caller) {
        this.attendance = attendance;
        this.marks = marks;
        this.participants = participants;
        this.caller = caller;
    }

    @GET
    @Path("participants")
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.TRAINER})
    @Operation(
            summary =
                    "Who has a seat, with attendance, best mark, whether the questionnaire was answered, and the day of"
                            + " completion; each page is noted as read")
    public Slice<Participation> listParticipants(
            @RestPath UUID id,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return participants.list(id, after, limit);
    }

    @PUT
    @Path("attendance/{meeting}")
    @Operation(
            summary = "Notes who was at a meeting that has begun, or puts it right; all of it or nothing",
            description =
                    "For whoever runs the session, and its trainers. Who has done everything that the course asks for has completed it.")
    public List<Participation> noteAttendance(
            @RestPath UUID id, @RestPath @Min(1) @Max(100) int meeting, @NotNull @Valid AttendanceRequest request) {
        return attendance.note(id, meeting, request.noted(), caller.getSubject());
    }

    @POST
    @Path("marks")
    @Operation(
            summary = "Keeps the mark of an attempt of somebody who attended enough; the best one counts",
            description = "For whoever runs the session, and its trainers; an attempt a day.")
    public Participation giveMark(@RestPath UUID id, @NotNull @Valid MarkRequest request) {
        return marks.give(id, request.signUpId(), request.mark(), request.takenOn(), caller.getSubject());
    }
}
