package vn.gdnn.gateway.page;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.page.DocumentChecks.NotCheckable;

/** What the training service says of a file that somebody brings along. */
@Path("/api/public/v1/certificates/document-checks")
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ReplicaInTurn.class)
@RegisterRestClient(configKey = "certificate-files")
public interface CertificateChecks {

    @POST
    @Timeout(value = 20, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS, skipOn = NotCheckable.class)
    @CircuitBreakerName("certificate-checks")
    Uni<DocumentReport> check(
            byte[] file,
            @HeaderParam("Content-Type") String type,
            @HeaderParam("Accept-Language") String language,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @ClientExceptionMapper
    static @Nullable RuntimeException refused(Response response) {
        return DocumentChecks.refused(response);
    }
}
