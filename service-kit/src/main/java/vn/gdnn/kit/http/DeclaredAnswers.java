package vn.gdnn.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Declares in OpenAPI what the shape of an operation implies, so that no resource has to repeat it: a POST to a
 * collection creates (201), an import is taken in (202), a change needs the version it changes (412, 428), and every
 * operation may meet an unknown record, a conflict or a broken rule. What a resource declares itself stands.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DeclaredAnswers implements OASFilter {

    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        var paths = document.getPaths().getPathItems();
        paths.forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> declare(paths, path, method, operation)));
    }

    private static void declare(
            Map<String, PathItem> paths, String path, PathItem.HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        if (answers == null) {
            return;
        }
        if (method == PathItem.HttpMethod.POST) {
            if (path.endsWith("/imports")) {
                rename(answers, "202", "The file is taken in; Location says where its progress stands");
            } else if (hasItems(paths, path)) {
                rename(answers, "201", "Created; Location says where");
            }
        }
        add(answers, "400", "The request cannot be read or a value is not allowed");
        if (path.contains("{")) {
            add(answers, "404", "No such record within what the caller may see");
        }
        if (method != PathItem.HttpMethod.GET) {
            add(answers, "409", "It conflicts with what stands");
            add(answers, "422", "A rule stands against it");
            requireVersion(operation, answers);
        }
    }

    private static void requireVersion(Operation operation, APIResponses answers) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if (parameter.getIn() == Parameter.In.HEADER && IF_MATCH.equals(parameter.getName())) {
                if (parameter.getDescription() == null) {
                    parameter.setRequired(true);
                    parameter.setDescription("The ETag of the version that was read");
                }
                add(answers, "412", "The record changed since it was read");
                add(answers, "428", "If-Match is missing");
            }
        }
    }

    /** Whether one of what the path lists can be read by itself. */
    private static boolean hasItems(Map<String, PathItem> paths, String path) {
        return paths.entrySet().stream()
                .anyMatch(other -> other.getKey().matches(java.util.regex.Pattern.quote(path + "/") + "\\{[^/]+}")
                        && other.getValue().getGET() != null);
    }

    private static void rename(APIResponses answers, String status, String description) {
        var usual = answers.getAPIResponse("200");
        if (usual != null && !answers.hasAPIResponse(status)) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(status, usual.description(description));
        }
    }

    private static void add(APIResponses answers, String status, String description) {
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }
}
