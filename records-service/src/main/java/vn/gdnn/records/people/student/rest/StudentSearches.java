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
import vn.gdnn.records.people.student.SearchStudents;
import vn.gdnn.records.people.student.StudentEntry;

@Path("/api/records/v1/students/searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Students")
class StudentSearches {

    private final SearchStudents searchStudents;

    StudentSearches(SearchStudents searchStudents) {
        this.searchStudents = searchStudents;
    }

    @POST
    @Operation(
            operationId = "searchStudents",
            summary = "Students by a number of theirs; each one found is noted as read")
    public Slice<StudentEntry> search(@NotNull @Valid SearchRequest request) {
        return new Slice<>(searchStudents.search(request.wanted()), null);
    }
}
