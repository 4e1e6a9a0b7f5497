package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Refuses a parameter of the address that cannot be read, by its name; JAX-RS would answer that there is no such page. */
@ApplicationScoped
class TypedParameters {

    private final Map<Method, Map<String, ParameterForm>> known = new ConcurrentHashMap<>();

    /** Runs before the parameters are converted. */
    @ServerRequestFilter(priority = 2_500)
    public void check(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var sent = uri.getQueryParameters();
        known.computeIfAbsent(resource.getResourceMethod(), TypedParameters::formsOf)
                .forEach((name, form) -> {
                    for (var value : Optional.ofNullable(sent.get(name)).orElse(java.util.List.of())) {
                        if (!form.fits(value)) {
                            throw new Refusal(KitRefusal.PARAMETER_INVALID, name, form.expected());
                        }
                    }
                });
    }

    private static Map<String, ParameterForm> formsOf(Method method) {
        var forms = new HashMap<String, ParameterForm>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(forms, nameOf(field, field.getName()), field.getType());
                }
            } else {
                add(forms, nameOf(parameter, parameter.getName()), parameter.getType());
            }
        }
        return forms;
    }

    private static void add(Map<String, ParameterForm> forms, @Nullable String name, Class<?> type) {
        if (name != null) {
            ParameterForm.of(type).ifPresent(form -> forms.put(name, form));
        }
    }

    private static @Nullable String nameOf(AnnotatedElement element, String ownName) {
        var standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        var query = element.getAnnotation(RestQuery.class);
        if (query == null) {
            return null;
        }
        return query.value().isEmpty() ? ownName : query.value();
    }
}
