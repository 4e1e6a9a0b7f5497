package vn.gdnn.kit.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: the roles of {@code @RolesAllowed}, in words and as {@code x-roles}. */
final class Callers {

    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName ANYONE = DotName.createSimple(PermitAll.class);

    private static final DotName ANY_TOKEN = DotName.createSimple(Authenticated.class);

    private Callers() {}

    /**
     * Whether a token is asked for: as the method says, else the class that declares it, for a method that a resource
     * inherits is guarded by the class it comes from.
     */
    static boolean declare(Operation operation, MethodInfo method) {
        var allowed = rolesOf(method).or(() -> isSaid(method) ? Optional.empty() : rolesOf(method.declaringClass()));
        if (allowed.isEmpty()) {
            operation.setSecurity(List.of());
            return false;
        }
        var roles = allowed.get();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.SCHEME)));
        operation.addExtension("x-roles", roles);
        var words = roles.isEmpty()
                ? "Any valid token."
                : roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
        var told = operation.getDescription();
        operation.setDescription(told == null ? words : sentence(told) + "\n\n" + words);
        return true;
    }

    private static boolean isSaid(MethodInfo method) {
        return method.hasDeclaredAnnotation(ANYONE);
    }

    /** The roles asked for, sorted; none of them where any valid token will do. */
    private static Optional<List<String>> rolesOf(AnnotationTarget target) {
        if (target.hasDeclaredAnnotation(ROLES)) {
            return Optional.of(
                    Stream.of(target.declaredAnnotation(ROLES).value().asStringArray())
                            .flatMap(Callers::resolved)
                            .distinct()
                            .sorted()
                            .toList());
        }
        return target.hasDeclaredAnnotation(ANY_TOKEN) ? Optional.of(List.of()) : Optional.empty();
    }

    /** A role, or those that the configuration lists for {@code ${key}}. */
    private static Stream<String> resolved(String role) {
        return role.startsWith("${")
                ? ConfigProvider.getConfig().getValues(role.substring(2, role.length() - 1), String.class).stream()
                : Stream.of(role);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
