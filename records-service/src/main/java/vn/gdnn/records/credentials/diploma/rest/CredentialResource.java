package vn.gdnn.records.credentials.diploma.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.diploma.DiplomaCredential;
import vn.gdnn.records.credentials.diploma.ReadCredential;

@Path("/api/public/v1/diplomas/{publicId}/credential")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Credentials")
class CredentialResource {

    private final ReadCredential readCredential;

    CredentialResource(ReadCredential readCredential) {
        this.readCredential = readCredential;
    }

    @GET
    @Produces("application/vc")
    @Operation(
            operationId = "readCredential",
            summary =
                    "The diploma as an Open Badges 3.0 credential with a Data Integrity proof, or as application/vc+jwt")
    public RestResponse<String> credential(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version) {
        return answer(require(publicId, version).secured());
    }

    /** For readers that ask for JSON and nothing nearer. */
    @GET
    @Produces({"application/ld+json;qs=0.4", "application/json;qs=0.3"})
    @Operation(hidden = true)
    public RestResponse<String> json(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version) {
        return answer(require(publicId, version).secured());
    }

    @GET
    @Produces("application/vc+jwt;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version) {
        return answer(require(publicId, version).jwt());
    }

    private DiplomaCredential require(String publicId, @Nullable Integer version) {
        return readCredential.find(publicId, version).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private static RestResponse<String> answer(String text) {
        return ResponseBuilder.ok(text)
                .header("Cache-Control", "private, max-age=60")
                .header("Vary", "Accept")
                .build();
    }
}
