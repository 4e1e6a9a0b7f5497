package vn.gdnn.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.idempotency.KeyedRequests;

/**
 * Declares in OpenAPI what the code of an operation does, so that no resource has to repeat it: the status of its
 * {@code @ResponseStatus}, the headers of its answers, the refusals it may give and the roles that may call it. What a
 * resource declares itself with words or a body of its own stands.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DeclaredAnswers implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private final Endpoints endpoints;

    public DeclaredAnswers(IndexView index) {
        this.endpoints = new Endpoints(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        SharedParts.write(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, operation) -> declare(path, verb, operation)));
    }

    private void declare(String path, HttpMethod verb, Operation operation) {
        var answers = operation.getResponses();
        if (answers == null) {
            return;
        }
        answers.getAPIResponses().values().forEach(DeclaredAnswers::plainTypes);
        var method = endpoints.behind(verb, path);
        method.ifPresent(known -> {
            Successes.declare(known, answers, verb);
            refuseToo(known, answers);
        });
        var closed = method.isPresent() && Callers.declare(operation, method.get());
        refuse(answers, "400", "InvalidRequest");
        if (closed) {
            refuse(answers, "401", "Unauthorised");
            refuse(answers, "403", "Forbidden");
        }
        if (path.contains("{")) {
            refuse(answers, "404", "NotFound");
        }
        refuse(answers, "422", "BrokenRule");
        if (produces(answers)) {
            refuse(answers, "406", "NotAcceptable");
        }
        if (operation.getRequestBody() != null) {
            refuse(answers, "413", "TooLarge");
            refuse(answers, "415", "UnsupportedMediaType");
        }
        refuse(answers, "409", "Conflict");
        compareVersions(operation, answers);
        var reads = method.filter(known -> Successes.isPage(known.returnType())).isPresent();
        if (closed && !reads && KeyedRequests.isKeyed(verb.name())) {
            add(operation, OASFactory.createParameter().ref("IdempotencyKey"));
        }
    }

    private static void refuseToo(MethodInfo method, APIResponses answers) {
        if (method.hasAnnotation(LiveAccount.class)) {
            refuse(answers, "503", "AccountUnchecked");
        }
        var refuses = method.annotation(Refuses.class);
        if (refuses != null) {
            for (var status : refuses.value().asIntArray()) {
                refuse(answers, String.valueOf(status), SharedParts.refusal(status));
            }
        }
    }

    /** How the service weighs its own forms is nothing that a client sends. */
    private static void plainTypes(APIResponse answer) {
        if (answer.getContent() == null) {
            return;
        }
        var plain = OASFactory.createContent();
        answer.getContent()
                .getMediaTypes()
                .forEach((type, body) -> plain.addMediaType(type.replaceAll(";\\s*qs=[0-9.]+", ""), body));
        answer.setContent(plain);
    }

    private static void compareVersions(Operation operation, APIResponses answers) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if (IF_NONE_MATCH.equals(parameter.getName())) {
                answers.addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("What the caller has is still right"));
            }
            if (parameter.getIn() == Parameter.In.HEADER && IF_MATCH.equals(parameter.getName())) {
                if (parameter.getDescription() == null) {
                    parameter.setRequired(true);
                    parameter.setDescription("The ETag of the version that was read");
                }
                refuse(answers, "412", "Stale");
                refuse(answers, "428", "VersionRequired");
            }
        }
    }

    private static boolean produces(APIResponses answers) {
        return answers.getAPIResponses().entrySet().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null);
    }

    private static void add(Operation operation, Parameter parameter) {
        var parameters = operation.getParameters() == null
                ? new ArrayList<Parameter>()
                : new ArrayList<>(operation.getParameters());
        parameters.add(parameter);
        operation.setParameters(parameters);
    }

    private static void refuse(APIResponses answers, String status, String shared) {
        var own = answers.getAPIResponse(status);
        if (own == null || (own.getContent() == null && SharedParts.isUsual(own.getDescription()))) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(shared));
        }
    }
}
