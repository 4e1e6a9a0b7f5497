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
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: the roles of {@code @RolesAllowed}, in words and as {@code x-roles}. */
final class Callers {

    private static final List<DotName> GUARDS = Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
            .map(DotName::createSimple)
            .toList();
    private static final DotName ANYONE = DotName.createSimple(PermitAll.class);

    private Callers() {}

    /**
     * Whether a token is asked for: as the method says, else the class that declares it, for a method that a resource
     * inherits is guarded by the class it comes from.
     */
    static boolean declare(Operation operation, MethodInfo method) {
        var guard = guard(method).filter(found -> !found.name().equals(ANYONE));
        if (guard.isEmpty()) {
            operation.setSecurity(List.of());
            return false;
        }
        var roles = roles(guard.get());
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.SCHEME)));
        operation.addExtension("x-roles", roles);
        var words = roles.isEmpty()
                ? "Any valid token."
                : roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
        var description = operation.getDescription();
        operation.setDescription(description == null ? words : sentence(description) + "\n\n" + words);
        return true;
    }

    private static Optional<AnnotationInstance> guard(MethodInfo method) {
        return Stream.concat(
                        GUARDS.stream().map(method::declaredAnnotation),
                        GUARDS.stream().map(method.declaringClass()::declaredAnnotation))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The roles in order; none where any valid token will do. */
    private static List<String> roles(AnnotationInstance guard) {
        return Stream.ofNullable(guard.value())
                .flatMap(value -> Stream.of(value.asStringArray()))
                .flatMap(Callers::resolved)
                .distinct()
                .sorted()
                .toList();
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
