package vn.gdnn.records.learning.schoolclass.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.schoolclass.ClassList;
import vn.gdnn.records.learning.schoolclass.OpenClass;
import vn.gdnn.records.learning.schoolclass.SchoolClass;

@Path("/api/records/v1/classes")
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
@Tag(name = "Enrolments")
class ClassResource {

    private final OpenClass openClass;
    private final ClassList list;

    ClassResource(OpenClass openClass, ClassList list) {
        this.openClass = openClass;
        this.list = list;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "openClass", summary = "Opens a class of a programme")
    @ResponseStatus(201)
    public RestResponse<SchoolClass> open(@NotNull @Valid ClassRequest request) {
        var opened = openClass.open(request.opening());
        return Answers.created("/api/records/v1/classes/" + opened.id(), opened.version(), opened);
    }

    @GET
    @Operation(operationId = "listClasses", summary = "Classes")
    public RestResponse<Slice<SchoolClass>> list(
            @QueryParam("programmeCode") @Nullable @Size(max = 40) String programmeCode,
            @QueryParam("cohort") @Nullable @Min(1970) @Max(2199) Integer cohort,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(list.list(programmeCode, cohort, after, limit), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readClass", summary = "One class")
    public RestResponse<SchoolClass> read(@PathParam("id") UUID id) {
        var found = list.read(id);
        return Answers.versioned(found.version(), found);
    }
}
