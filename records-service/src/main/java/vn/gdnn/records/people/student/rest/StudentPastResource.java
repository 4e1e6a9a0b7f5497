package vn.gdnn.records.people.student.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.student.Duplicates;
import vn.gdnn.records.people.student.FindDuplicates;
import vn.gdnn.records.people.student.StudentHistory;

@Path("/api/records/v1/students/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Students")
class StudentPastResource {

    private final StudentHistory history;
    private final FindDuplicates findDuplicates;

    StudentPastResource(StudentHistory history, FindDuplicates findDuplicates) {
        this.history = history;
        this.findDuplicates = findDuplicates;
    }

    @GET
    @Path("history")
    @Operation(
            operationId = "readStudentHistory",
            summary = "All a student's record has said, the latest first; the reading is noted")
    public List<StudentStateView> history(@PathParam("id") UUID id) {
        return history.list(id).stream()
                .map(state -> StudentStateView.of(id, state))
                .toList();
    }

    @GET
    @Path("duplicates")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.MINISTRY_ADMIN})
    @Operation(
            operationId = "findDuplicates",
            summary = "Entries that may stand for the same person; the reading is noted")
    public Duplicates duplicates(@PathParam("id") UUID id) {
        return findDuplicates.list(id);
    }
}
