package vn.gdnn.kit.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which method of which resource stands behind an operation. */
final class Endpoints {

    private static final Map<HttpMethod, Class<? extends Annotation>> VERBS = Map.of(
            HttpMethod.GET, GET.class,
            HttpMethod.POST, POST.class,
            HttpMethod.PUT, PUT.class,
            HttpMethod.PATCH, PATCH.class,
            HttpMethod.DELETE, DELETE.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Endpoints(IndexView index) {
        index.getAnnotations(Path.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
                .map(org.jboss.jandex.AnnotationTarget::asClass)
                .filter(resource -> !Modifier.isAbstract(resource.flags()))
                .forEach(resource -> add(index, resource, pathOf(resource.declaredAnnotation(Path.class))));
    }

    Optional<MethodInfo> behind(HttpMethod verb, String path) {
        return Optional.ofNullable(methods.get(key(verb, path)));
    }

    private void add(IndexView index, ClassInfo resource, String root) {
        for (var type = resource; type != null; type = index.getClassByName(superName(type))) {
            for (var method : type.methods()) {
                VERBS.forEach((verb, annotation) -> {
                    if (method.hasAnnotation(annotation) && !isHidden(method)) {
                        methods.putIfAbsent(key(verb, root + pathOf(method.annotation(Path.class))), method);
                    }
                });
            }
        }
    }

    private static DotName superName(ClassInfo type) {
        return type.superName() == null ? DotName.createSimple("none") : type.superName();
    }

    private static boolean isHidden(MethodInfo method) {
        var operation = method.annotation(Operation.class);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    private static String pathOf(@Nullable AnnotationInstance path) {
        return path == null ? "" : "/" + path.value().asString();
    }

    /** Slashes as OpenAPI writes them, and names of path parameters without their patterns. */
    private static String key(HttpMethod verb, String path) {
        var plain = path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replaceAll("/+", "/");
        return verb + " "
                + (plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
