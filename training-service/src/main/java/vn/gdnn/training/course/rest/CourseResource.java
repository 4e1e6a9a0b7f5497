package vn.gdnn.training.course.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.gdnn.training.course.CourseRecord;
import vn.gdnn.training.course.CourseStatus;
import vn.gdnn.training.course.Courses;
import vn.gdnn.training.course.catalogue.CourseList;
import vn.gdnn.training.course.catalogue.CourseSearch;
import vn.gdnn.training.course.content.CourseSubject;
import vn.gdnn.training.framework.Framework;

@Path(CourseResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Courses")
class CourseResource {

    static final String PATH = "/api/training/v1/courses";
    static final String CODE = "[A-Z0-9][A-Z0-9.-]{1,29}";

    private final CourseList list;
    private final Courses courses;

    CourseResource(CourseList list, Courses courses) {
        this.list = list;
        this.courses = courses;
    }

    @GET
    @Operation(
            summary = "Courses by code, each version by itself",
            description = "A school sees its own, those of its province and those of the ministry; a province and the"
                    + " ministry see those of schools too. A draft is seen by its owner and those above.")
    public Slice<CourseRecord> listCourses(
            @RestQuery @Pattern(regexp = CODE) @Nullable String code,
            @RestQuery @Nullable CourseStatus status,
            @RestQuery @Nullable CourseSubject subject,
            @RestQuery
                    @Pattern(regexp = Framework.CODE_FORM) @Parameter(description = "Only those that teach this component")
                    @Nullable String component,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.list(new CourseSearch(code, status, subject, component), after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One version of a course")
    public RestResponse<CourseRecord> readCourse(@RestPath UUID id) {
        var course = courses.require(id);
        return Answers.versioned(course.version(), course);
    }
}
