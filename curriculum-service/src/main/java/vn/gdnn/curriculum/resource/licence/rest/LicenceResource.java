package vn.gdnn.curriculum.resource.licence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.curriculum.resource.licence.Licence;
import vn.gdnn.curriculum.resource.licence.Licences;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/licences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER, Roles.RESOURCE_REVIEWER})
@Tag(name = "Resources")
class LicenceResource {

    private final Licences licences;

    LicenceResource(Licences licences) {
        this.licences = licences;
    }

    @GET
    @Operation(
            summary = "The licences that a resource may bear, each with those that an adaptation of it may bear",
            description =
                    "By Creative Commons' chart of licences of adapters, of which the fields that it recommends are taken.")
    public List<Licence> listLicences() {
        return licences.list();
    }
}
