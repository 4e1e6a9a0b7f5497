package vn.gdnn.curriculum.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.publication.ReadCase;
import vn.gdnn.curriculum.publication.document.CaseDocument;

/** The contract of these operations is the standard's own description, not this service's. */
@Path("/ims/case/v1p1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CaseDocumentResource {

    private final ReadCase published;
    private final DocumentJson json;
    private final PackageWriter writer;
    private final CaseAnswers answers;

    CaseDocumentResource(ReadCase published, DocumentJson json, PackageWriter writer, CaseAnswers answers) {
        this.published = published;
        this.json = json;
        this.writer = writer;
        this.answers = answers;
    }

    @GET
    @Path("CFDocuments")
    @Operation(hidden = true)
    public Response getAllCFDocuments(@BeanParam DocumentQuery parameters, @Context UriInfo uri) {
        var query = parameters.query();
        var selected = parameters.selected();
        var page = published.list(query);
        if (page.documents().isEmpty()) { // the schema knows no empty set
            throw CaseAnswers.unknown();
        }
        var answer = Response.ok(Map.of(
                        "CFDocuments",
                        page.documents().stream()
                                .map(document -> selection(document, selected))
                                .toList()))
                .header("X-Total-Count", page.total())
                .header("Cache-Control", CaseAnswers.KEPT);
        new CasePages(uri, query.limit(), query.offset(), page.total())
                .links()
                .forEach(link -> answer.header("Link", link));
        return answer.build();
    }

    private Map<String, Object> selection(CaseDocument document, Set<String> selected) {
        var whole = json.document(document);
        whole.keySet().retainAll(selected);
        return whole;
    }

    @GET
    @Path("CFDocuments/{id}")
    @Operation(hidden = true)
    public Response getCFDocument(@RestPath String id, @Context Request request) {
        var whole = published.document(CaseAnswers.identifier(id));
        return answers.answer(request, whole.document().standing().changedAt(), json.document(whole));
    }

    @GET
    @Path("CFPackages/{id}")
    @Operation(hidden = true)
    public Response getCFPackage(@RestPath String id, @Context Request request) {
        var whole = published.document(CaseAnswers.identifier(id));
        return answers.answer(request, whole.document().standing().changedAt(), writer.writing(whole));
    }
}
