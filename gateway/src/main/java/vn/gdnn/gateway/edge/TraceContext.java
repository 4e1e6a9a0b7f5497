package vn.gdnn.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request a W3C trace context: the caller's when valid, else a new one; the answer names it. */
@ApplicationScoped
class TraceContext {

    static final String HEADER = "traceparent";

    private static final int FIRST = 1000;
    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Filters filters) {
        filters.register(this::trace, FIRST);
    }

    private void trace(RoutingContext exchange) {
        var trace = chosen(exchange.request().getHeader(HEADER));
        exchange.request().headers().set(HEADER, trace);
        exchange.addHeadersEndHandler(done -> exchange.response().putHeader(HEADER, trace));
        MDC.put("traceId", trace.substring(3, 35));
        exchange.next();
    }

    private static String chosen(@Nullable String sent) {
        if (sent != null && VALID.matcher(sent).matches()) {
            return sent;
        }
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "00-" + hex() + hex() + "-" + hex() + "-01";
    }

    /** Any number but zero, in hexadecimal: a trace must be found again, and needs no secret. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
