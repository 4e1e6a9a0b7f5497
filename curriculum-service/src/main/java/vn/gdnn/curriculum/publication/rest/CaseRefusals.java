package vn.gdnn.curriculum.publication.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Under the standard's paths every refusal has the standard's form. */
@Provider
class CaseRefusals implements ContainerResponseFilter {

    private static final int FIRST_REFUSAL = 400;
    /** Whatever the version that is asked for. */
    private static final String CASE = "/ims/case/";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_REFUSAL
                && request.getUriInfo().getPath().startsWith(CASE)
                && !(response.getEntity() instanceof StatusInfo)) {
            var problem = response.getEntity() instanceof HttpProblem told ? told : null;
            response.setEntity(
                    StatusInfo.of(
                            major(response.getStatus()),
                            minor(code(problem), response.getStatus()),
                            words(problem, response)),
                    null,
                    MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** What is not offered, as another method or another form, is no failure. */
    private static String major(int status) {
        return status == 405 || status == 406 || status == 415 ? "unsupported" : "failure";
    }

    private static String code(@Nullable HttpProblem problem) {
        return problem == null ? "" : String.valueOf(problem.getParameters().get("code"));
    }

    private static String words(@Nullable HttpProblem problem, ContainerResponseContext response) {
        var words = problem == null ? null : Objects.requireNonNullElse(problem.getDetail(), problem.getTitle());
        return words == null ? response.getStatusInfo().getReasonPhrase() : words;
    }

    /** The code that the standard has for it, if it has one. */
    private static @Nullable String minor(String code, int status) {
        return switch (code) {
            case "CASE_SORT_INVALID" -> "invalid_sort_field";
            case "CASE_FIELD_INVALID", "CASE_FILTER_INVALID" -> "invalid_selection_field";
            case "CASE_UUID_INVALID" -> "invalid_uuid";
            default ->
                switch (status) {
                    case 401 -> "unauthorised_request";
                    case 403 -> "forbidden";
                    case 404 -> "unknownobject";
                    case 429, 503 -> "server_busy";
                    default -> status < 500 ? null : "internal_server_error";
                };
        };
    }
}
