package vn.gdnn.gateway.limit;

import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;
import vn.gdnn.gateway.GatewayConfig.Rate;

/** What is left of a quota after a request, in the words of draft-ietf-httpapi-ratelimit-headers. */
public record Quota(String policy, boolean granted, long remaining, long resetSeconds, long waitSeconds, Rate rate) {

    static Quota taken(String policy, Rate rate, Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Quota(
                policy,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()),
                rate);
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1));
    }

    /** Writes the {@code RateLimit} headers; {@code Retry-After} too when nothing is left. */
    public void writeHeaders(HttpServerResponse response) {
        var window = Math.max(1, rate.burst() / rate.perSecond());
        response.putHeader("RateLimit-Policy", '"' + policy + "\";q=" + rate.burst() + ";w=" + window);
        response.putHeader(
                "RateLimit", '"' + policy + "\";r=" + remaining + ";t=" + (granted ? resetSeconds : waitSeconds));
        if (!granted) {
            response.putHeader("Retry-After", Long.toString(waitSeconds));
        }
    }
}
