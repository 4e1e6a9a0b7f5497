package vn.gdnn.gateway.page;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The public look into the register of diplomas. */
@Path("/api/public/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RegisterProvider(ReplicaInTurn.class)
@RegisterRestClient(configKey = "records")
public interface DiplomaRegister {

    @GET
    @Path("diplomas/{publicId}")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS, skipOn = NoAnswer.class)
    @CircuitBreakerName("diploma-register")
    Uni<VerificationAnswer> find(
            @PathParam("publicId") String publicId,
            @QueryParam("on") @Nullable String on,
            @HeaderParam("Accept-Language") String language,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @POST
    @Path("verifications")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS, skipOn = NoAnswer.class)
    @CircuitBreakerName("diploma-register-by-number")
    Uni<VerificationAnswer> find(
            PaperFacts facts,
            @HeaderParam("Accept-Language") String language,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    /** A question the register answers, but not with a diploma. */
    @ClientExceptionMapper
    static @Nullable RuntimeException refused(Response response) {
        return switch (response.getStatus()) {
            case 400, 404, 409, 422 -> new NoAnswer(response.getStatus());
            default -> null;
        };
    }

    /** The register shows no diploma, and why. */
    final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        NoAnswer(int status) {
            super("no answer", null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
