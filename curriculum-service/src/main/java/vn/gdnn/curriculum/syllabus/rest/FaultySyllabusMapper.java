package vn.gdnn.curriculum.syllabus.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.gdnn.curriculum.syllabus.Fault;
import vn.gdnn.curriculum.syllabus.FaultySyllabus;
import vn.gdnn.kit.problem.ProblemTexts;

/** Lists all faults of a syllabus in one problem, each with its own code. */
@ApplicationScoped
class FaultySyllabusMapper {

    record Violation(String code, String message) {}

    private static final int UNPROCESSABLE = 422;

    private final ProblemTexts texts;

    FaultySyllabusMapper(ProblemTexts texts) {
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response faulty(FaultySyllabus failure, HttpServerRequest request) {
        var language = ProblemTexts.languageOf(request.getHeader("Accept-Language"));
        var code = failure.code();
        return HttpProblem.builder()
                .withType(URI.create("urn:gdnn:problem:syllabus-faulty"))
                .withStatus(UNPROCESSABLE)
                .withTitle(texts.title(code, language))
                .withDetail(texts.detail(code, language))
                .withInstance(URI.create(request.path()))
                .with("code", code.name())
                .with(
                        "violations",
                        failure.faults().stream()
                                .map(fault -> violation(fault, language))
                                .toList())
                .withHeader("Content-Language", language.toLanguageTag())
                .build()
                .toResponse();
    }

    private Violation violation(Fault fault, Locale language) {
        return new Violation(
                fault.code().name(),
                texts.detail(fault.code(), language, fault.arguments().toArray()));
    }
}
