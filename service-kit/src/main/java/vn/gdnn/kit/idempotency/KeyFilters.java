package vn.gdnn.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Reads the key of a request, replays known answers and keeps new ones. */
@ApplicationScoped
class KeyFilters {

    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag", "Content-Type", "Content-Language");
    private static final int LARGEST_REQUEST = 16 << 20;
    private static final int LARGEST_ANSWER = 64 << 10;

    private final SecurityIdentity caller;
    private final KeyAtHand atHand;
    private final EarlierRequest earlier;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    KeyFilters(
            SecurityIdentity caller,
            KeyAtHand atHand,
            EarlierRequest earlier,
            IdempotencyKeys keys,
            ObjectMapper json) {
        this.caller = caller;
        this.atHand = atHand;
        this.earlier = earlier;
        this.keys = keys;
        this.json = json;
    }

    /** Runs after the scope was entered. */
    @ServerRequestFilter(priority = 3_000)
    public @Nullable Response arrive(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        var key = request.getHeaderString(KeyedRequests.HEADER);
        if (key == null || !KeyedRequests.isKeyed(request.getMethod()) || isFile(request) || isSearch(resource)) {
            return null;
        }
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        var sent = keys.sent(
                token.getClaim("azp") + " " + token.getSubject(),
                KeyedRequests.required(key),
                digest(request, body(request)));
        try {
            earlier.check(sent);
        } catch (Replay replay) {
            return replayed(replay);
        }
        atHand.arrived(sent);
        return null;
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        atHand.stored().ifPresent(sent -> settle(sent, response));
    }

    @ServerExceptionMapper
    public Response replayed(Replay replay) {
        var answer = replay.answer();
        var response = Response.status(answer.status())
                .header(KeyedRequests.REPLAYED, "true")
                .entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }

    private void settle(SentKey sent, ContainerResponseContext response) {
        try {
            var status = response.getStatus();
            if (status < 300 && response.getEntity() instanceof ShownOnce) {
                return; // the key stays known, its answer is nobody's to keep
            }
            if (status < 300) {
                body(response)
                        .ifPresent(body -> keys.keep(sent, new StoredKey.Answer(status, headers(response), body)));
            } else if (status < 500) {
                keys.forget(sent); // refused after all: the caller may try again
            }
        } catch (RuntimeException e) {
            Log.warnf("Answer not kept for replay: %s", e.getClass().getSimpleName());
        }
    }

    private static boolean isFile(ContainerRequestContext request) {
        var type = request.getMediaType();
        return type != null && KeyedRequests.isFile(type.getType() + "/" + type.getSubtype());
    }

    /** A reading by POST changes nothing, and what it shows of persons is not kept. */
    private static boolean isSearch(ResourceInfo resource) {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().getReturnType() == Slice.class;
    }

    private static byte[] body(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static byte[] digest(ContainerRequestContext request, byte[] body) {
        var uri = request.getUriInfo().getRequestUri();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + uri.getRawPath() + "?" + uri.getRawQuery() + "\n").getBytes(UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        var headers = new HashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (response.hasEntity()) {
            headers.putIfAbsent("Content-Type", MediaType.APPLICATION_JSON);
        }
        return headers;
    }

    /** The body as it is sent; empty when it is too large or of a kind that is written only once. */
    private Optional<byte[]> body(ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null) {
            return Optional.of(new byte[0]);
        }
        var type = response.getMediaType();
        var isJson = type == null || type.getSubtype().endsWith("json");
        try {
            var body = entity instanceof String text
                    ? text.getBytes(UTF_8)
                    : isJson ? json.writeValueAsBytes(entity) : new byte[LARGEST_ANSWER + 1];
            return Optional.of(body).filter(bytes -> bytes.length <= LARGEST_ANSWER);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
