package vn.gdnn.records.people.student.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.student.StudentDirectory;
import vn.gdnn.records.people.student.StudentEntry;

@Path(NameSearches.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Students")
class NameSearches {

    static final String PATH = "/api/records/v1/students/search";

    private final StudentDirectory directory;

    NameSearches(StudentDirectory directory) {
        this.directory = directory;
    }

    @POST
    @Operation(
            operationId = "searchStudentsByName",
            summary = "Students by name, searched without marks; the body keeps the name out of the address")
    public Slice<StudentEntry> search(@NotNull @Valid NameRequest request) {
        return directory.named(request.q(), request.after(), request.size());
    }
}
