package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Refuses JSON and CSV declared in another encoding than the one it is read in; names would be stored garbled. */
@ApplicationScoped
class Utf8Only {

    private static final List<String> TEXTS = List.of("json", "csv");

    /** Whoever keeps keys of requests reads the type too. */
    private static final int BEFORE_KEYS = 2_700;

    @ServerRequestFilter(priority = BEFORE_KEYS)
    public void check(ContainerRequestContext request) {
        Optional.ofNullable(request.getMediaType())
                .filter(type -> TEXTS.stream().anyMatch(type.getSubtype().toLowerCase(Locale.ROOT)::endsWith))
                .map(type -> type.getParameters().get("charset"))
                .filter(charset -> !charset.equalsIgnoreCase("utf-8"))
                .ifPresent(foreign -> {
                    throw new Refusal(KitRefusal.UNSUPPORTED_MEDIA_TYPE);
                });
    }
}
