package vn.gdnn.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gdnn.gateway.GatewayConfig;

/** How large a request body may be: imports are large, all else is small. */
@ApplicationScoped
public class BodyLimit {

    private static final String IMPORTS = "/imports";
    private static final Set<String> DOCUMENTS = Set.of("/api/public/v1/document-checks", "/verify/file");

    private final GatewayConfig.Limits limits;

    BodyLimit(GatewayConfig config) {
        this.limits = config.limits();
    }

    /** Whether the request uploads a file. */
    public static boolean isImport(HttpServerRequest request) {
        return request.path().endsWith(IMPORTS);
    }

    /** The most bytes this request may carry. */
    public long of(HttpServerRequest request) {
        if (DOCUMENTS.contains(request.path())) {
            return limits.documents().asLongValue();
        }
        return (isImport(request) ? limits.imports() : limits.body()).asLongValue();
    }

    /** Whether the announced length is already too much. */
    public boolean exceededBy(HttpServerRequest request) {
        var announced = request.getHeader("Content-Length");
        try {
            return announced != null && Long.parseLong(announced) > of(request);
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
