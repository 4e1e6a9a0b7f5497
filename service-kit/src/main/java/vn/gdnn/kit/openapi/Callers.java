package vn.gdnn.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: the roles of {@code @RolesAllowed}, in words and as {@code x-roles}. */
final class Callers {

    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName ANYONE = DotName.createSimple(PermitAll.class);

    private Callers() {}

    /**
     * Whether a token is asked for: as the method says, else the class that declares it, for a method that a resource
     * inherits is guarded by the class it comes from.
     */
    static boolean declare(Operation operation, MethodInfo method) {
        var allowed = method.hasDeclaredAnnotation(ROLES)
                ? method.declaredAnnotation(ROLES)
                : method.hasDeclaredAnnotation(ANYONE)
                        ? null
                        : method.declaringClass().declaredAnnotation(ROLES);
        if (allowed == null) {
            operation.setSecurity(List.of());
            return false;
        }
        var roles =
                Stream.of(allowed.value().asStringArray()).distinct().sorted().toList();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.SCHEME)));
        operation.addExtension("x-roles", roles);
        var words = roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
        var told = operation.getDescription();
        operation.setDescription(told == null ? words : sentence(told) + "\n\n" + words);
        return true;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
