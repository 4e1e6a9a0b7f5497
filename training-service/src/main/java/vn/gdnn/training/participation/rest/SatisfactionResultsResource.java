package vn.gdnn.training.participation.rest;

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
import vn.gdnn.training.participation.SatisfactionResults;
import vn.gdnn.training.participation.SatisfactionResults.AnswerCount;

@Path("/api/training/v1/sessions/{id}/satisfaction")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER})
@Tag(name = "Participation")
class SatisfactionResultsResource {

    private final SatisfactionResults results;

    SatisfactionResultsResource(SatisfactionResults results) {
        this.results = results;
    }

    @GET
    @Operation(summary = "What people answered about a session: counts by question and answer, and no person")
    public List<AnswerCount> countSatisfaction(@RestPath UUID id) {
        return results.count(id);
    }
}
