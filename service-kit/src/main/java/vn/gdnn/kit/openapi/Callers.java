package vn.gdnn.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: the roles of {@code @RolesAllowed}, in words and as {@code x-roles}. */
final class Callers {

    private Callers() {}

    /**
     * Whether a token is asked for. The roles arrive as scopes of a requirement; they are none: a client that asked the
     * identity provider for them as scopes would be refused.
     */
    static boolean declare(Operation operation, Optional<MethodInfo> method) {
        var asked = operation.getSecurity();
        var unasked = asked == null || asked.isEmpty();
        var roles = (unasked ? method.map(Callers::inherited).orElse(Stream.empty()) : asked(asked))
                .distinct()
                .sorted()
                .toList();
        if (unasked && roles.isEmpty()) {
            operation.setSecurity(List.of());
            return false;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.SCHEME)));
        operation.addExtension("x-roles", roles);
        var words = roles.isEmpty()
                ? "Any valid token."
                : roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
        var told = operation.getDescription();
        operation.setDescription(told == null ? words : sentence(told) + "\n\n" + words);
        return true;
    }

    private static Stream<String> asked(List<SecurityRequirement> asked) {
        return asked.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream);
    }

    /** The platform does not look for the roles of a class that a resource extends. */
    private static Stream<String> inherited(MethodInfo method) {
        var roles = method.declaringClass().declaredAnnotation(RolesAllowed.class);
        return roles == null || method.hasAnnotation(PermitAll.class)
                ? Stream.empty()
                : Stream.of(roles.value().asStringArray());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
