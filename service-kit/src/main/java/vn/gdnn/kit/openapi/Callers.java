package vn.gdnn.kit.openapi;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Who may call an operation: the roles of {@code @RolesAllowed}, in words and as {@code x-roles}. */
final class Callers {

    private Callers() {}

    /**
     * Whether a token is asked for. The roles arrive as scopes of a requirement; they are none: a client that asked the
     * identity provider for them as scopes would be refused.
     */
    static boolean declare(Operation operation) {
        var asked = operation.getSecurity();
        if (asked == null || asked.isEmpty()) {
            operation.setSecurity(List.of());
            return false;
        }
        var roles = asked.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.SCHEME)));
        operation.addExtension("x-roles", roles);
        var words = roles.isEmpty()
                ? "Any valid token."
                : roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
        var told = operation.getDescription();
        operation.setDescription(told == null ? words : sentence(told) + "\n\n" + words);
        return true;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
