package vn.gdnn.curriculum.competence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/digital-competences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Digital competences", description = "The framework for learners")
class DigitalCompetenceResource {

    private final LearnerFramework framework;

    DigitalCompetenceResource(LearnerFramework framework) {
        this.framework = framework;
    }

    @GET
    @Operation(summary = "The components of the digital competence framework for learners that is in force today")
    public FrameworkView digitalCompetences() {
        return FrameworkView.of(framework.today());
    }
}
