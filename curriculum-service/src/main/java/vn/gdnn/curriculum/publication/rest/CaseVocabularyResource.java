package vn.gdnn.curriculum.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.publication.document.CaseGrouping;
import vn.gdnn.curriculum.publication.document.CaseType;

/** As {@link CaseDocumentResource}. Of concepts, subjects, licences and rubrics none are published. */
@Path("/ims/case/v1p1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CaseVocabularyResource {

    private final VocabularyJson json;
    private final CaseAnswers answers;

    CaseVocabularyResource(VocabularyJson json, CaseAnswers answers) {
        this.json = json;
        this.answers = answers;
    }

    /** The type alone: none has others below it. */
    @GET
    @Path("CFItemTypes/{id}")
    @Operation(hidden = true)
    public Response getCFItemType(@RestPath String id, @Context Request request) {
        var type = CaseType.of(CaseAnswers.identifier(id)).orElseThrow(CaseAnswers::unknown);
        return answers.answer(request, VocabularyJson.LAID_DOWN, Map.of("CFItemTypes", List.of(json.type(type))));
    }

    @GET
    @Path("CFAssociationGroupings/{id}")
    @Operation(hidden = true)
    public Response getCFAssociationGrouping(@RestPath String id, @Context Request request) {
        var grouping = CaseGrouping.of(CaseAnswers.identifier(id)).orElseThrow(CaseAnswers::unknown);
        return answers.answer(request, VocabularyJson.LAID_DOWN, json.grouping(grouping));
    }

    @GET
    @Path("{collection:CFConcepts|CFSubjects|CFLicenses|CFRubrics}/{id}")
    @Operation(hidden = true)
    public Response getWhatIsNotPublished(@RestPath String collection, @RestPath String id) {
        CaseAnswers.identifier(id);
        throw CaseAnswers.unknown();
    }
}
