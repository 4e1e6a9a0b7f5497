package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Refuses a parameter of the address that cannot be read, by its name; JAX-RS would answer that there is no such page.
 * Under {@code /api/} it also refuses one that is not taken there, or comes more often than it is read: a filter that is
 * silently ignored answers everything. Pages, files and foreign standards ignore what they do not know.
 */
@ApplicationScoped
class TypedParameters {

    private static final String STRICT = "/api/";
    private static final int LONGEST_NAME = 60;

    private final Map<Method, TakenParameters> known = new ConcurrentHashMap<>();

    /** Runs before the parameters are converted. */
    @ServerRequestFilter(priority = 2_500)
    public void check(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var taken = known.computeIfAbsent(resource.getResourceMethod(), TakenParameters::of);
        var sent = uri.getQueryParameters();
        if (uri.getPath().startsWith(STRICT)) {
            sent.forEach((name, values) -> refuseStray(taken, name, values));
        }
        taken.forms().forEach((name, form) -> {
            for (var value : sent.getOrDefault(name, List.of())) {
                if (!form.fits(value)) {
                    throw form.refusal(name);
                }
            }
        });
    }

    private static void refuseStray(TakenParameters taken, String name, List<String> values) {
        if (!taken.names().contains(name)) {
            var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
            var existing = taken.names().isEmpty() ? "—" : String.join(", ", taken.names());
            throw new Refusal(KitRefusal.PARAMETER_UNKNOWN, shown, existing);
        }
        if (values.size() > 1 && !taken.repeatable().contains(name)) {
            throw new Refusal(KitRefusal.PARAMETER_REPEATED, name);
        }
    }
}
