package vn.gdnn.training.course.rest;

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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.course.CourseRecord;
import vn.gdnn.training.course.DraftCourse;
import vn.gdnn.training.course.OpenCourseVersion;
import vn.gdnn.training.course.ReviseCourse;

@Path(CourseResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TRAINING_MANAGER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
@Tag(name = "Courses")
class CourseDraftResource {

    private final DraftCourse draft;
    private final ReviseCourse revise;
    private final OpenCourseVersion open;
    private final JsonWebToken caller;

    CourseDraftResource(DraftCourse draft, ReviseCourse revise, OpenCourseVersion open, JsonWebToken caller) {
        this.draft = draft;
        this.revise = revise;
        this.open = open;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Writes down a course of the caller's school, province or the ministry, as a draft",
            description = "Component and level are those of the framework in force today.")
    public RestResponse<CourseRecord> draftCourse(@NotNull @Valid CourseRequest request) {
        return made(draft.draft(request.facts(), caller.getSubject()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces what a draft says; what was offered is changed by a new version")
    public RestResponse<CourseRecord> reviseCourse(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CourseRequest request) {
        var course = revise.revise(id, Versions.expected(ifMatch), request.facts(), caller.getSubject());
        return Answers.versioned(course.version(), course);
    }

    @POST
    @Path("{id}/versions")
    @ResponseStatus(201)
    @Operation(summary = "Opens the next version of a course that is or was offered, as a draft that says the same")
    public RestResponse<CourseRecord> openCourseVersion(@RestPath UUID id) {
        return made(open.open(id, caller.getSubject()));
    }

    private static RestResponse<CourseRecord> made(CourseRecord course) {
        return Answers.created(CourseResource.PATH + "/" + course.id(), course.version(), course);
    }
}
