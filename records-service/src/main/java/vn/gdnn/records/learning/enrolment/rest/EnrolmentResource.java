package vn.gdnn.records.learning.enrolment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.enrolment.EnrolStudent;
import vn.gdnn.records.learning.enrolment.EnrolmentList;
import vn.gdnn.records.learning.enrolment.EnrolmentStatus;
import vn.gdnn.records.learning.grading.StudyRegulations;

@Path("/api/records/v1/enrolments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Enrolments")
class EnrolmentResource {

    private final EnrolStudent enrolStudent;
    private final StudyRegulations regulations;
    private final EnrolmentList list;

    EnrolmentResource(EnrolStudent enrolStudent, StudyRegulations regulations, EnrolmentList list) {
        this.enrolStudent = enrolStudent;
        this.regulations = regulations;
        this.list = list;
    }

    /** The filters of the list. */
    static class Wanted {
        @QueryParam("studentCode")
        @Nullable @Size(max = 40) String studentCode;

        @QueryParam("programmeCode")
        @Nullable @Size(max = 40) String programmeCode;

        @QueryParam("cohort")
        @Nullable @Min(1970) @Max(2199) Integer cohort;

        @QueryParam("status")
        @Nullable EnrolmentStatus status;

        @QueryParam("classCode")
        @Nullable @Size(max = 40) String classCode;

        @QueryParam("overMaximumTime")
        @DefaultValue("false")
        boolean overMaximumTime;

        EnrolmentList.Wanted wanted() {
            return new EnrolmentList.Wanted(studentCode, programmeCode, cohort, status, classCode, overMaximumTime);
        }
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "enrolStudent", summary = "Enrols a student in an approved programme")
    @ResponseStatus(201)
    public RestResponse<EnrolmentView> enrol(@NotNull @Valid EnrolmentRequest request) {
        var enrolment = enrolStudent.enrol(request.studentCode(), request.programmeCode(), request.intake());
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment.id(),
                enrolment.version(),
                EnrolmentView.of(enrolment, regulations));
    }

    @GET
    @Operation(operationId = "listEnrolments", summary = "Enrolments")
    public Slice<EnrolmentView> list(
            @BeanParam @Valid Wanted wanted,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = list.list(wanted.wanted(), after, limit);
        var views = found.items().stream()
                .map(entry -> EnrolmentView.of(entry, regulations))
                .toList();
        return new Slice<>(views, found.next());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readEnrolment", summary = "One enrolment; the reading is noted")
    public RestResponse<EnrolmentView> read(@PathParam("id") UUID id) {
        var enrolment = list.read(id);
        return Answers.versioned(enrolment.version(), EnrolmentView.of(enrolment, regulations));
    }
}
