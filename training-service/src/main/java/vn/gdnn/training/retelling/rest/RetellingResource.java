package vn.gdnn.training.retelling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.retelling.Retelling;
import vn.gdnn.training.retelling.Retellings;

@Path(RetellingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Events")
class RetellingResource {

    static final String PATH = "/api/training/v1/retellings";

    private final Retellings retellings;
    private final JsonWebToken caller;

    RetellingResource(Retellings retellings, JsonWebToken caller) {
        this.retellings = retellings;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "tellFactsAnew",
            summary = "Publishes all facts of staff and their trainings anew, as the records stand, one job at a time",
            description = "For a reader that lost them: what is told twice changes nothing.")
    @ResponseStatus(201)
    public RestResponse<Retelling> tellFactsAnew() {
        var retelling = retellings.ask(Actor.of(caller));
        return Answers.created(PATH + "/" + retelling.id(), 0, retelling);
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "readRetelling", summary = "How far it came")
    public Retelling readRetelling(@RestPath UUID id) {
        return retellings.read(id);
    }
}
