package vn.gdnn.training.framework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.framework.Framework;

@Path("/api/training/v1/framework")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Competence framework")
class FrameworkResource {

    private final Framework framework;

    FrameworkResource(Framework framework) {
        this.framework = framework;
    }

    @GET
    @Operation(summary = "The competence framework for teachers and managers that is in force today")
    public FrameworkView readFramework() {
        return FrameworkView.of(framework.today());
    }
}
