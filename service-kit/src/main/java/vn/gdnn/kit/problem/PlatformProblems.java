package vn.gdnn.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gdnn.kit.person.BirthDate;

/** Gives the platform's own refusals (validation, token, unknown path ...) a stable code and words in both languages. */
@ApplicationScoped
class PlatformProblems implements ProblemPostProcessor {

    private final ProblemTexts texts;
    private final Failures failures;
    private final CurrentVertxRequest request;

    PlatformProblems(ProblemTexts texts, Failures failures, CurrentVertxRequest request) {
        this.texts = texts;
        this.failures = failures;
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        var refusal = meaning(problem, context);
        var worded = refusal.map(meant ->
                        worded(problem, meant.code(), meant.code().kind().status(), meant.arguments()))
                .orElseGet(() -> worded(problem, codeOf(problem), problem.getStatusCode()));
        if (!(context.cause instanceof InvalidFormatException misfit)) {
            return worded;
        }
        return isHidden(misfit) ? worded(problem, KitRefusal.HIDDEN_CHARACTER, 400) : explained(worded, misfit);
    }

    /** Every text that is one can be read, unless it hides something. */
    private static boolean isHidden(InvalidFormatException misfit) {
        return misfit.getTargetType() == String.class && misfit.getValue() instanceof String;
    }

    /** A refusal while a parameter or a body is read arrives wrapped; what looks like a bug may be a wrapped outage. */
    private Optional<Refusal> meaning(HttpProblem problem, ProblemContext context) {
        return Failures.refusalIn(context.cause)
                .or(() -> problem.getStatusCode() == 500 ? failures.meaning(context.cause) : Optional.empty());
    }

    private HttpProblem worded(HttpProblem problem, RefusalCode code, int status, Object... arguments) {
        var language = language();
        var worded = HttpProblem.builder(problem)
                .withType(ProblemTypes.of(code.name()))
                .withStatus(status)
                .withTitle(texts.title(code, language))
                .withDetail(texts.detail(code, language, arguments))
                .with("code", code.name())
                .withHeader("Content-Language", language.toLanguageTag());
        return (status == 503 ? worded.withHeader("Retry-After", "5") : worded).build();
    }

    /** Beside the field that cannot be read stands what it may hold. */
    private static HttpProblem explained(HttpProblem problem, InvalidFormatException misfit) {
        var type = misfit.getTargetType();
        if (type.isEnum()) {
            return HttpProblem.builder(problem)
                    .with(
                            "expected",
                            Stream.of(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .toList())
                    .build();
        }
        return HttpProblem.builder(problem).with("expected", forms(type)).build();
    }

    private static List<String> forms(Class<?> type) {
        if (type == BirthDate.class) {
            return List.of("yyyy-MM-dd", "yyyy-MM", "yyyy");
        }
        return List.of(
                type == LocalDate.class ? "yyyy-MM-dd" : type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private Locale language() {
        var current = request.getCurrent();
        return current == null ? ProblemTexts.VIETNAMESE : ProblemTexts.languageOf(current.request());
    }

    private static KitRefusal codeOf(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 400 ->
                problem.getParameters().containsKey("violations")
                        ? KitRefusal.VALIDATION_FAILED
                        : KitRefusal.MALFORMED_REQUEST;
            case 401 -> KitRefusal.UNAUTHENTICATED;
            case 403 -> KitRefusal.FORBIDDEN;
            case 404 -> KitRefusal.NOT_FOUND;
            case 405 -> KitRefusal.METHOD_NOT_ALLOWED;
            case 406 -> KitRefusal.NOT_ACCEPTABLE;
            case 413 -> KitRefusal.TOO_LARGE;
            case 415 -> KitRefusal.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> KitRefusal.UNAVAILABLE;
            default -> problem.getStatusCode() < 500 ? KitRefusal.MALFORMED_REQUEST : KitRefusal.INTERNAL_ERROR;
        };
    }
}
