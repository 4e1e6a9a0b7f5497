package vn.gdnn.gateway.limit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gdnn.gateway.GatewayConfig;

/** How large a request body may be and how long it may take: imports are large, all else is small. */
@ApplicationScoped
public class BodyLimit {

    private static final String IMPORTS = "/imports";
    private static final String EVIDENCE = "/evidence";
    private static final Pattern PARTS = Pattern.compile("/api/curriculum/v1/resources/[^/]+/uploads/[^/]+");
    private static final Pattern FRAMEWORKS = Pattern.compile("/api/[^/]+/v1/frameworks/[^/]+/versions(/[^/]+)?");
    private static final Set<String> DOCUMENTS =
            Set.of("/api/public/v1/document-checks", "/api/public/v1/certificates/document-checks", "/verify/file");

    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    private final GatewayConfig.Limits limits;
    private final GatewayConfig.Timeouts timeouts;
    private final Vertx vertx;

    BodyLimit(GatewayConfig config, Vertx vertx) {
        this.limits = config.limits();
        this.timeouts = config.timeouts();
        this.vertx = vertx;
    }

    /** Whether the request uploads a file. */
    public static boolean isImport(HttpServerRequest request) {
        return request.path().endsWith(IMPORTS);
    }

    /** Whether the request sends a file or a part of one, which takes its time, and so does the answer. */
    public static boolean isLarge(HttpServerRequest request) {
        return isImport(request) || isPart(request);
    }

    private static boolean isPart(HttpServerRequest request) {
        return PARTS.matcher(request.path()).matches();
    }

    /** The most bytes this request may carry. */
    public long of(HttpServerRequest request) {
        if (DOCUMENTS.contains(request.path()) || request.path().endsWith(EVIDENCE)) {
            return limits.documents().asLongValue();
        }
        if (isPart(request)) {
            return limits.parts().asLongValue();
        }
        if (FRAMEWORKS.matcher(request.path()).matches()) {
            return limits.frameworks().asLongValue();
        }
        return (isImport(request) ? limits.imports() : limits.body()).asLongValue();
    }

    /** The body of this request, held to its limits of size and time. */
    public CountedBody counted(HttpServerRequest request, ReadStream<Buffer> body) {
        var whole = isLarge(request) ? timeouts.imports() : timeouts.body();
        var counted = new CountedBody(body, of(request), vertx, whole, timeouts.stall());
        return mayCarryOne(request) ? counted.watch(request) : counted;
    }

    /** Whether a body means anything in such a request; where it does not, none passed {@link #uncalledFor}. */
    public static boolean mayCarryOne(HttpServerRequest request) {
        return !BODILESS.contains(request.method());
    }

    /** Whether the request carries a body that its method has no use for. */
    public static boolean uncalledFor(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !mayCarryOne(request)
                && (request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0"));
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
