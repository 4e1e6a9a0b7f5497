package vn.gdnn.training.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.staff.alike.Duplicate;
import vn.gdnn.training.staff.alike.FindDuplicates;

@Path(StaffResource.PATH + "/{id}/duplicates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.MINISTRY_ADMIN})
@Tag(name = "Staff")
class StaffDuplicatesResource {

    private final FindDuplicates duplicates;

    StaffDuplicatesResource(FindDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "findStaffDuplicates",
            summary = "Records that may stand for the same person; a school sees its own, the reading is noted")
    public List<Duplicate> duplicates(@RestPath UUID id) {
        return duplicates.list(id);
    }
}
