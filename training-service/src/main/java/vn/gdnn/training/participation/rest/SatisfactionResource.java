package vn.gdnn.training.participation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.participation.AnswerSatisfaction;
import vn.gdnn.training.participation.Participation;

@Path("/api/training/v1/sign-ups/{id}/satisfaction")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Participation")
class SatisfactionResource {

    private final AnswerSatisfaction answer;
    private final JsonWebToken caller;

    SatisfactionResource(AnswerSatisfaction answer, JsonWebToken caller) {
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Keeps what who has a seat answers about the session, once",
            description = "The school enters it for any of its staff, a member of the staff for the own sign-up.")
    public Participation answerSatisfaction(@RestPath UUID id, @NotNull @Valid SatisfactionRequest request) {
        return answer.answer(id, request.given(), caller.getSubject());
    }
}
