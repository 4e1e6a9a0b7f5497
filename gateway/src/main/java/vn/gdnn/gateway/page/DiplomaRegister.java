package vn.gdnn.gateway.page;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The public look into the register of diplomas. */
@Path("/api/public/v1/diplomas")
@RegisterRestClient(configKey = "records")
public interface DiplomaRegister {

    @GET
    @Path("{publicId}")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            skipOn = UnknownDiploma.class)
    @CircuitBreakerName("diploma-register")
    Uni<VerificationAnswer> find(
            @PathParam("publicId") String publicId,
            @HeaderParam("traceparent") String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @ClientExceptionMapper
    static @Nullable RuntimeException unknown(Response response) {
        return response.getStatus() == 404 ? new UnknownDiploma() : null;
    }

    /** The register has no such diploma. */
    final class UnknownDiploma extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownDiploma() {
            super("unknown", null, false, false);
        }
    }
}
