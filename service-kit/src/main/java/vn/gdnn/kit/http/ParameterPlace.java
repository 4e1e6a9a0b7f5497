package vn.gdnn.kit.http;

import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where a parameter stands in the address or the head of a request.
 *
 * @param name as the caller writes it
 */
record ParameterPlace(Violation.In in, String name) {

    /** Empty for what comes in the body. */
    static Optional<ParameterPlace> of(AnnotatedElement element, String ownName) {
        return Stream.of(element.getAnnotations())
                .flatMap(annotation -> of(annotation, ownName).stream())
                .findFirst();
    }

    private static Optional<ParameterPlace> of(Annotation annotation, String ownName) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(new ParameterPlace(Violation.In.query, query.value()));
        }
        if (annotation instanceof RestQuery query) {
            return Optional.of(
                    new ParameterPlace(Violation.In.query, query.value().isEmpty() ? ownName : query.value()));
        }
        if (annotation instanceof PathParam path) {
            return Optional.of(new ParameterPlace(Violation.In.path, path.value()));
        }
        if (annotation instanceof RestPath path) {
            return Optional.of(
                    new ParameterPlace(Violation.In.path, path.value().isEmpty() ? ownName : path.value()));
        }
        return annotation instanceof HeaderParam header
                ? Optional.of(new ParameterPlace(Violation.In.header, header.value()))
                : Optional.empty();
    }
}
