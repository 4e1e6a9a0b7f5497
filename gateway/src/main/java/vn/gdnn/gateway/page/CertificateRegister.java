package vn.gdnn.gateway.page;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/** The public look at certificates of training. */
@Path("/api/public/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ReplicaInTurn.class)
@RegisterRestClient(configKey = "certificates")
public interface CertificateRegister {

    @GET
    @Path("certificates/{publicId}")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS, skipOn = NoAnswer.class)
    @CircuitBreakerName("certificate-register")
    Uni<CertificateAnswer> find(
            @PathParam("publicId") String publicId,
            @HeaderParam("Accept-Language") String language,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    /** A question that is answered, but not with a certificate. */
    @ClientExceptionMapper
    static @Nullable RuntimeException refused(Response response) {
        return response.getStatus() == 404 ? new NoAnswer(404) : null;
    }
}
