package vn.gdnn.records.verification.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.records.verification.VerifyDiploma;

@Path("/api/public/v1/diplomas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class VerificationResource {

    private static final int LONGEST_ECHO = 64;

    private final VerifyDiploma verifyDiploma;
    private final Clock clock;

    VerificationResource(VerifyDiploma verifyDiploma, Clock clock) {
        this.verifyDiploma = verifyDiploma;
        this.clock = clock;
    }

    @GET
    @Path("{publicId}")
    @Operation(
            operationId = "verifyDiploma",
            summary = "Whether a diploma is valid, or was on a given day; 404 with status UNKNOWN otherwise")
    public RestResponse<VerificationView> verify(
            @PathParam("publicId") String publicId,
            @QueryParam("on") @Nullable @Size(max = 10) String on,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var day = verifyDiploma.day(on);
        var now = clock.instant();
        var echo = publicId.substring(0, Math.min(publicId.length(), LONGEST_ECHO));
        var answer = verifyDiploma
                .find(publicId, day)
                .map(found -> ResponseBuilder.ok(
                        VerificationView.of(echo, now, found, day, ProblemTexts.languageOf(language))))
                .orElseGet(() -> ResponseBuilder.<VerificationView>create(404)
                        .entity(VerificationView.unknown(echo, now))
                        .type(MediaType.APPLICATION_JSON));
        return answer.header("Cache-Control", "no-store").build();
    }
}
