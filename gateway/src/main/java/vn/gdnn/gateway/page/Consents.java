package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.page.DiplomaRegister.NoAnswer;

/** Whom the holder of a diploma allows to check it; who has not the holder's code is refused as if there were none. */
@Path("/api/public/v1/diplomas/{publicId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RegisterProvider(ReplicaInTurn.class)
@RegisterRestClient(configKey = "records")
@Timeout(value = 3, unit = ChronoUnit.SECONDS)
@CircuitBreaker(
        requestVolumeThreshold = 10,
        delay = 5,
        delayUnit = ChronoUnit.SECONDS,
        skipOn = {NoAnswer.class, Consents.TooMany.class})
public interface Consents {

    @GET
    @CircuitBreakerName("consents")
    Uni<Given> list(
            @PathParam("publicId") String publicId,
            @HeaderParam("Holder-Code") String code,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @POST
    @CircuitBreakerName("consent-grants")
    Uni<Granted> grant(
            @PathParam("publicId") String publicId,
            @HeaderParam("Holder-Code") String code,
            ConsentTerms terms,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @DELETE
    @Path("{consent}")
    @CircuitBreakerName("consent-withdrawals")
    Uni<Void> withdraw(
            @PathParam("publicId") String publicId,
            @PathParam("consent") String consent,
            @HeaderParam("Holder-Code") String code,
            @HeaderParam("traceparent") @Nullable String trace,
            @HeaderParam("X-Forwarded-For") String address);

    @ClientExceptionMapper
    static @Nullable RuntimeException refused(Response response) {
        return response.getStatus() == 409 ? new TooMany() : DiplomaRegister.refused(response);
    }

    /** More consents in force than a diploma may have. */
    final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many", null, false, false);
        }
    }

    /** All consents of a diploma. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Given(List<Consent> items) {}

    /** A permission and every use made of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(
            String id,
            String audience,
            String purpose,
            LocalDate expiresOn,
            OffsetDateTime grantedAt,
            @Nullable OffsetDateTime withdrawnAt,
            List<Use> uses) {}

    /** When it was used, by whom in their own words, and whether it opened the diploma. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Use(OffsetDateTime usedAt, String statedAudience, String outcome) {}

    /** A consent just given; its token is shown this once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(String token, String audience) {

        @Override
        public String toString() {
            return "Granted";
        }
    }
}
