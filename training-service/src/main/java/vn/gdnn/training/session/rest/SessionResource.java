package vn.gdnn.training.session.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.session.SessionList;
import vn.gdnn.training.session.SessionRecord;
import vn.gdnn.training.session.Sessions;
import vn.gdnn.training.session.calendar.SessionCalendar;
import vn.gdnn.training.text.PlainText;

@Path(SessionResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF, Roles.TRAINER})
@Tag(name = "Sessions")
class SessionResource {

    static final String PATH = "/api/training/v1/sessions";

    private final SessionList list;
    private final Sessions sessions;
    private final SessionCalendar calendar;

    SessionResource(SessionList list, Sessions sessions, SessionCalendar calendar) {
        this.list = list;
        this.sessions = sessions;
        this.calendar = calendar;
    }

    @GET
    @Operation(summary = "Sessions of the courses that the caller sees, by their begin")
    public Slice<SessionRecord> listSessions(
            @RestQuery @Parameter(description = "The value course of a course, whichever version is taught") @Nullable UUID course,
            @RestQuery @Size(max = 100) @PlainText @Parameter(description = "The name of an account") @Nullable String trainer,
            @RestQuery @Parameter(description = "Only those that are not over before that day") @Nullable LocalDate from,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.list(course, trainer, from, after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One session, with how many seats are taken and how many wait")
    public RestResponse<SessionRecord> readSession(@RestPath UUID id) {
        var session = sessions.require(id);
        return Answers.versioned(session.version(), session);
    }

    @GET
    @Path("{id}/calendar")
    @Produces(SessionCalendar.TYPE)
    @Operation(summary = "The meetings of a session as iCalendar (RFC 5545), for a calendar program to read again")
    public String readSessionCalendar(@RestPath UUID id) {
        return calendar.of(sessions.require(id));
    }
}
