package vn.gdnn.training.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.staff.RehireStaffMember;
import vn.gdnn.training.staff.StaffRecord;

@Path(StaffResource.PATH + "/{id}/employments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class EmploymentResource {

    private final RehireStaffMember rehire;

    EmploymentResource(RehireStaffMember rehire) {
        this.rehire = rehire;
    }

    @POST
    @Operation(
            summary = "Hires a staff member who left again",
            description =
                    "Begins a new employment on the day the last one ended or later; the former ones stay as they were.")
    public RestResponse<StaffRecord> rehireStaffMember(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EmploymentRequest request) {
        var member = rehire.rehire(id, Versions.expected(ifMatch), request.position(), request.employedSince());
        return Answers.versioned(member.version(), member);
    }
}
