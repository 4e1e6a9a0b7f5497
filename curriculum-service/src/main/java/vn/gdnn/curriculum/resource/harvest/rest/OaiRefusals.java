package vn.gdnn.curriculum.resource.harvest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import vn.gdnn.curriculum.resource.harvest.description.Namespace;
import vn.gdnn.curriculum.resource.harvest.description.OaiNames;
import vn.gdnn.curriculum.resource.harvest.description.Xml;

/**
 * Under the standard's path a refusal is an error of OAI-PMH, with status 200 where the standard knows the reason. For what is
 * no fault of the request it has no code and goes by the status of HTTP: that is a problem in the XML of RFC 9457.
 */
@Provider
class OaiRefusals implements ContainerResponseFilter {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final String OURS = "OAI_";

    private final OaiDocument documents;

    OaiRefusals(OaiDocument documents) {
        this.documents = documents;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_FAILURE && isAskedAt(request)) {
            response.setEntity(
                    failure(response.getStatus(), words(response)), null, MediaType.valueOf("application/problem+xml"));
        } else if (response.getStatus() >= FIRST_REFUSAL && isAskedAt(request)) {
            refuse(response);
        }
    }

    private static boolean isAskedAt(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.equals(OaiNames.PATH) || path.startsWith(OaiNames.PATH + "/");
    }

    private void refuse(ContainerResponseContext response) {
        var code = problem(response)
                .map(problem -> String.valueOf(problem.getParameters().get("code")))
                .orElse("");
        var document = documents.error(OaiCode.of(code), words(response));
        if (code.startsWith(OURS)) {
            response.setStatus(Response.Status.OK.getStatusCode());
        }
        response.setEntity(document, null, MediaType.valueOf(OaiDocument.MEDIA_TYPE));
    }

    private static Optional<HttpProblem> problem(ContainerResponseContext response) {
        return Optional.ofNullable(response.getEntity())
                .filter(HttpProblem.class::isInstance)
                .map(HttpProblem.class::cast);
    }

    private static String words(ContainerResponseContext response) {
        return problem(response)
                .flatMap(problem ->
                        Optional.ofNullable(problem.getDetail()).or(() -> Optional.ofNullable(problem.getTitle())))
                .orElseGet(() -> response.getStatusInfo().getReasonPhrase());
    }

    private static byte[] failure(int status, String words) {
        var output = new ByteArrayOutputStream();
        Xml.write(
                output,
                xml -> xml.element(
                        Namespace.PROBLEM,
                        "problem",
                        problem -> problem.declare(Namespace.PROBLEM)
                                .text(Namespace.PROBLEM, "title", words)
                                .text(Namespace.PROBLEM, "status", status)));
        return output.toByteArray();
    }
}
