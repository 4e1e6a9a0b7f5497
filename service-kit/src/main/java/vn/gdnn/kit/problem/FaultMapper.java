package vn.gdnn.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** Turns a request with several faults into one problem that lists them. */
@ApplicationScoped
class FaultMapper {

    private final ProblemMapper problems;
    private final ProblemTexts texts;

    FaultMapper(ProblemMapper problems, ProblemTexts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    /** One of several faults, as the caller reads it. */
    record Violation(String field, String code, String message) {}

    @ServerExceptionMapper
    public Response faulty(FaultyRequest failure, HttpServerRequest request) {
        var language = ProblemTexts.languageOf(request);
        var problem = problems.problem(failure.code().kind().status(), failure.code(), request)
                .with(
                        "violations",
                        failure.faults().stream()
                                .map(fault -> violation(fault, language))
                                .toList());
        failure.members(texts, language).forEach(problem::with);
        return problem.build().toResponse();
    }

    private Violation violation(Fault fault, Locale language) {
        var arguments = fault.arguments().toArray();
        return new Violation(fault.field(), fault.code().name(), texts.detail(fault.code(), language, arguments));
    }
}
