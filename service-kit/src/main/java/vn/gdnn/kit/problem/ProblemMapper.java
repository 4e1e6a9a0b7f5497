package vn.gdnn.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns refusals and failed commits into problems. */
@ApplicationScoped
class ProblemMapper {

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
    public Response databaseFailed(SQLException failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    @ServerExceptionMapper
    public Response transactionFailed(io.quarkus.narayana.jta.QuarkusTransactionException failure, HttpServerRequest request) {
        return failed(failure, request);
    }

    private Response failed(Throwable failure, HttpServerRequest request) {
        return failures.meaning(failure).map(refusal -> answer(refusal, request)).orElseGet(() -> {
            Log.error("Request failed", failure);
            return answer(500, KitRefusal.INTERNAL_ERROR, ProblemTexts.languageOf(request));
        });
    }

    private Response answer(Refusal refusal, HttpServerRequest request) {
        return answer(
                refusal.code().kind().status(), refusal.code(), ProblemTexts.languageOf(request), refusal.arguments());
    }

    private Response answer(int status, RefusalCode code, java.util.Locale language, Object... arguments) {
        var problem = HttpProblem.builder()
                .withType(ProblemTypes.of(code.name()))
                .withStatus(status)
                .withTitle(texts.title(code, language))
                .withDetail(texts.detail(code, language, arguments))
                .with("code", code.name())
                .withHeader("Content-Language", language.toLanguageTag());
        if (status == 503) {
            problem.withHeader("Retry-After", "5");
        }
        return problem.build().toResponse();
    }
}
