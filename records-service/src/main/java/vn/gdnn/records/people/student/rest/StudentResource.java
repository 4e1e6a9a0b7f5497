package vn.gdnn.records.people.student.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.CodeQuery;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.student.CorrectStudent;
import vn.gdnn.records.people.student.ReadStudent;
import vn.gdnn.records.people.student.RegisterStudent;
import vn.gdnn.records.people.student.StudentDirectory;
import vn.gdnn.records.people.student.StudentEntry;

@Path("/api/records/v1/students")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Students")
class StudentResource {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]{1,40}");

    private final RegisterStudent registerStudent;
    private final CorrectStudent correctStudent;
    private final ReadStudent readStudent;
    private final StudentDirectory directory;
    private final JsonWebToken caller;

    StudentResource(
            RegisterStudent registerStudent,
            CorrectStudent correctStudent,
            ReadStudent readStudent,
            StudentDirectory directory,
            JsonWebToken caller) {
        this.registerStudent = registerStudent;
        this.correctStudent = correctStudent;
        this.readStudent = readStudent;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "registerStudent", summary = "Enters a student")
    @ResponseStatus(201)
    public RestResponse<StudentView> register(@NotNull @Valid StudentRequest request) {
        var student = registerStudent.register(request.facts(), Actor.of(caller));
        return Answers.created("/api/records/v1/students/" + student.id(), student.version(), StudentView.of(student));
    }

    @GET
    @Operation(
            operationId = "listStudents",
            summary =
                    "Students from school to school, in the order of their names; q is a student code, names are searched by POST")
    public Slice<StudentEntry> list(
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return directory.list(CodeQuery.of(q, CODE, NameSearches.PATH), after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readStudent",
            summary = "One student, now or as known on an earlier day; the reading is noted")
    public RestResponse<StudentView> read(
            @PathParam("id") UUID id, @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        var student = readStudent.read(id, asOf);
        return Answers.versioned(student.version(), StudentView.of(student));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "correctStudent", summary = "Corrects a student's record")
    public RestResponse<StudentView> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StudentRequest request) {
        var student = correctStudent.correct(id, Versions.expected(ifMatch), request.correction(Actor.of(caller)));
        return Answers.versioned(student.version(), StudentView.of(student));
    }
}
