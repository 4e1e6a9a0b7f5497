package vn.gdnn.curriculum.resource.harvest.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.gdnn.curriculum.resource.harvest.description.OaiNames;

/** The contract of these operations is OAI-PMH 2.0, not this service's. Whatever a caller accepts, it is XML. */
@Path(OaiNames.PATH)
@Produces(MediaType.WILDCARD)
@PermitAll
class OaiResource {

    private final OaiAnswers answers;

    OaiResource(OaiAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response harvest(@Context UriInfo uri) {
        return answer(uri.getQueryParameters());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response harvestByForm(@Context UriInfo uri, MultivaluedMap<String, String> form) {
        var sent = new MultivaluedHashMap<>(uri.getQueryParameters());
        form.forEach(sent::addAll);
        return answer(sent);
    }

    private Response answer(MultivaluedMap<String, String> sent) {
        return Response.ok(answers.answer(sent))
                .type(OaiDocument.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
