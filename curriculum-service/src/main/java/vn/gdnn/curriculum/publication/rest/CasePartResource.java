package vn.gdnn.curriculum.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.publication.ReadCase;

/** As {@link CaseDocumentResource}. */
@Path("/ims/case/v1p1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CasePartResource {

    private final ReadCase published;
    private final PartJson json;
    private final CaseAnswers answers;

    CasePartResource(ReadCase published, PartJson json, CaseAnswers answers) {
        this.published = published;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("CFItems/{id}")
    @Operation(hidden = true)
    public Response getCFItem(@RestPath String id, @Context Request request) {
        var identifier = CaseAnswers.identifier(id);
        var whole = published.packageOf(identifier);
        var item = whole.item(identifier).orElseThrow(CaseAnswers::unknown);
        return answers.answer(request, whole.document().standing().changedAt(), json.item(item, whole.document()));
    }

    @GET
    @Path("CFAssociations/{id}")
    @Operation(hidden = true)
    public Response getCFAssociation(@RestPath String id, @Context Request request) {
        var identifier = CaseAnswers.identifier(id);
        var whole = published.packageOf(identifier);
        var association = whole.association(identifier).orElseThrow(CaseAnswers::unknown);
        return answers.answer(
                request, whole.document().standing().changedAt(), json.association(association, whole.document()));
    }

    /** Those of the document to which the item belongs. */
    @GET
    @Path("CFItemAssociations/{id}")
    @Operation(hidden = true)
    public Response getCFItemAssociations(@RestPath String id, @Context Request request) {
        var identifier = CaseAnswers.identifier(id);
        var whole = published.packageOf(identifier);
        var document = whole.document();
        var item = whole.item(identifier).orElseThrow(CaseAnswers::unknown);
        var set = new LinkedHashMap<String, Object>();
        set.put("CFItem", json.item(item, document));
        set.put(
                "CFAssociations",
                whole.associationsOf(item).stream()
                        .map(one -> json.inPackage(one, document))
                        .toList());
        return answers.answer(request, document.standing().changedAt(), set);
    }
}
