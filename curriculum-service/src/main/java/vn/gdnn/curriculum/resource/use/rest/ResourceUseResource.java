package vn.gdnn.curriculum.resource.use.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.resource.use.NoteUse;
import vn.gdnn.curriculum.resource.use.ResourceUses;
import vn.gdnn.curriculum.resource.use.UsingSchool;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/resources/{id}/uses")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Resource uses", description = "Which schools use the resources of others")
class ResourceUseResource {

    private final NoteUse note;
    private final ResourceUses uses;

    ResourceUseResource(NoteUse note, ResourceUses uses) {
        this.note = note;
        this.uses = uses;
    }

    @GET
    @Operation(
            summary =
                    "The schools that use a resource of another, in whatever version, with the days on which they did")
    public List<UsingSchool> listResourceUses(@RestPath UUID id) {
        return uses.of(id);
    }

    @POST
    @RolesAllowed({Roles.CURRICULUM_DESIGNER, Roles.SCHOOL_HEAD})
    @Operation(
            summary = "Say that the own school uses a published resource of another today",
            description =
                    "One fact for school, resource and day, however often it is said. Who downloads a file has said so already.")
    public void declareResourceUse(@RestPath UUID id) {
        note.declare(id);
    }
}
