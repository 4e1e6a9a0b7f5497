package vn.gdnn.kit.http;

import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the address that a method takes.
 *
 * @param names all of them
 * @param repeatable those that may come more than once
 * @param forms how those are written that have a form of their own
 */
record TakenParameters(SortedSet<String> names, Set<String> repeatable, Map<String, ParameterForm> forms) {

    static TakenParameters of(Method method) {
        var taken = new TakenParameters(new TreeSet<>(), new HashSet<>(), new HashMap<>());
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    taken.add(nameOf(field, field.getName()), field.getType());
                }
            } else {
                taken.add(nameOf(parameter, parameter.getName()), parameter.getType());
            }
        }
        return taken;
    }

    private void add(@Nullable String name, Class<?> type) {
        if (name == null) {
            return;
        }
        names.add(name);
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            repeatable.add(name);
        }
        ParameterForm.of(type).ifPresent(form -> forms.put(name, form));
    }

    private static @Nullable String nameOf(AnnotatedElement element, String ownName) {
        return ParameterPlace.of(element, ownName)
                .filter(place -> place.in() == Violation.In.query)
                .map(ParameterPlace::name)
                .orElse(null);
    }
}
