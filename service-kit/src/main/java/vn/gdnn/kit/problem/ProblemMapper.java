package vn.gdnn.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns refusals and failed commits into problems. */
@ApplicationScoped
class ProblemMapper {

    /** The extension's own mapper of these does not fit this Quarkus release (NoSuchFieldError). */
    private static final int BEFORE_THE_EXTENSION = 100;

    private final ProblemTexts texts;
    private final Failures failures;

    ProblemMapper(ProblemTexts texts, Failures failures) {
        this.texts = texts;
        this.failures = failures;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, HttpServerRequest request) {
        return answer(refusal, request);
    }

    /** A commit that fails arrives wrapped. */
    @ServerExceptionMapper
    public Response commitFailed(ArcUndeclaredThrowableException failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    @ServerExceptionMapper
    public Response storageFailed(PersistenceException failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    @ServerExceptionMapper
    public Response databaseFailed(DatabaseFailure failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    @ServerExceptionMapper
    public Response transactionFailed(QuarkusTransactionException failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    /** A list where one value belongs, or the other way round; the platform by itself answers without a word. */
    @ServerExceptionMapper
    public Response misplaced(MismatchedInputException failure, HttpServerRequest request) {
        var problem = problem(400, KitRefusal.MALFORMED_REQUEST, request);
        var field = failure.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return (field.isEmpty() ? problem : problem.with("field", field))
                .build()
                .toResponse();
    }

    /** Keycloak's keys cannot be had for the moment: not the caller's fault and not a bug. */
    @ServerExceptionMapper
    public Response identityUnavailable(OIDCException failure, HttpServerRequest request) {
        return answer(new Refusal(KitRefusal.UNAVAILABLE), request);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    public Response notAuthenticated(UnauthorizedException failure, HttpServerRequest request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    public Response tokenRefused(AuthenticationFailedException failure, HttpServerRequest request) {
        return failures.isOutage(failure) || failure.getCause() instanceof OIDCException
                ? answer(new Refusal(KitRefusal.UNAVAILABLE), request)
                : challenge(request);
    }

    private Response challenge(HttpServerRequest request) {
        return answer(401, KitRefusal.UNAUTHENTICATED, request);
    }

    private Response failed(Throwable failure, HttpServerRequest request) {
        return failures.meaning(failure)
                .map(refusal -> answer(refusal, request))
                .orElseGet(() -> {
                    Log.error("Request failed", failure);
                    return answer(500, KitRefusal.INTERNAL_ERROR, request);
                });
    }

    private Response answer(Refusal refusal, HttpServerRequest request) {
        return answer(refusal.code().kind().status(), refusal.code(), request, refusal.arguments());
    }

    private Response answer(int status, RefusalCode code, HttpServerRequest request, Object... arguments) {
        return problem(status, code, request, arguments).build().toResponse();
    }

    HttpProblem.Builder problem(int status, RefusalCode code, HttpServerRequest request, Object... arguments) {
        var language = ProblemTexts.languageOf(request);
        var problem = HttpProblem.builder()
                .withType(ProblemTypes.of(code.name()))
                .withStatus(status)
                .withTitle(texts.title(code, language))
                .withDetail(texts.detail(code, language, arguments))
                .withInstance(ProblemTypes.instance(request.path()))
                .with("code", code.name())
                .withHeader("Content-Language", language.toLanguageTag());
        if (status == 503) {
            problem.withHeader("Retry-After", "5");
        }
        if (status == 401) {
            problem.withHeader("WWW-Authenticate", "Bearer");
        }
        return problem;
    }
}
