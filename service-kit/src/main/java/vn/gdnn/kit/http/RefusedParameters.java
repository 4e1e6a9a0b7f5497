package vn.gdnn.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path.MethodNode;
import jakarta.validation.Path.Node;
import jakarta.validation.Path.ParameterNode;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the parameter that a constraint refuses, and the part of the request that it stands in. The platform by itself knows
 * Jakarta's annotations only, and says of every other parameter that something in the body is wrong.
 */
@ApplicationScoped
class RefusedParameters implements ProblemPostProcessor {

    private static final int METHOD_AND_PARAMETER = 2;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() != 400 || !(context.cause instanceof ConstraintViolationException refused)) {
            return problem;
        }
        var faults = refused.getConstraintViolations();
        return HttpProblem.builder(problem)
                .with(
                        "violations",
                        faults.stream().map(RefusedParameters::violation).toList())
                .build();
    }

    private static Violation violation(ConstraintViolation<?> fault) {
        var path = new ArrayList<Node>();
        fault.getPropertyPath().forEach(path::add);
        return parameter(fault, path)
                .flatMap(parameter -> inAddressOrHead(parameter, path))
                .map(place -> place.in().field(place.name()))
                .orElseGet(() -> Violation.In.body.field(withinBody(path)))
                .message(fault.getMessage());
    }

    private static Optional<ParameterPlace> inAddressOrHead(Parameter parameter, List<Node> path) {
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return ParameterPlace.of(parameter, parameter.getName());
        }
        var name = path.get(path.size() - 1).getName();
        return Stream.of(parameter.getType().getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(field -> ParameterPlace.of(field, field.getName()));
    }

    /** As the class itself declares it: what the container makes of the class has no annotations. */
    private static Optional<Parameter> parameter(ConstraintViolation<?> fault, List<Node> path) {
        if (path.size() < METHOD_AND_PARAMETER
                || !(path.get(0) instanceof MethodNode method)
                || !(path.get(1) instanceof ParameterNode parameter)) {
            return Optional.empty();
        }
        return Stream.<Class<?>>iterate(fault.getRootBeanClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(one -> one.getName().equals(method.getName())
                        && List.of(one.getParameterTypes()).equals(method.getParameterTypes()))
                .map(one -> one.getParameters()[parameter.getParameterIndex()])
                .filter(one -> one.getAnnotations().length > 0)
                .findFirst();
    }

    private static String withinBody(List<Node> path) {
        return path.stream()
                .skip(METHOD_AND_PARAMETER)
                .map(Node::toString)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("."));
    }
}
