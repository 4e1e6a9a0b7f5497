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
import vn.gdnn.kit.openapi.Refuses;
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
    @Refuses(409)
    @Operation(
            operationId = "readCredential",
            summary =
                    "The diploma as an Open Badges 3.0 credential with a Data Integrity proof, or as application/vc+jwt",
            description = "409 SEAL_DISOWNED while it is sealed with a key that the school has disowned.")
    public RestResponse<String> credential(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version,
            @QueryParam("seal") @Nullable @Min(1) @Max(1_000) Integer seal) {
        return answer(require(publicId, version, seal).secured());
    }

    /** For readers that ask for JSON and nothing nearer. */
    @GET
    @Produces({"application/ld+json;qs=0.4", "application/json;qs=0.3"})
    @Operation(hidden = true)
    public RestResponse<String> json(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version,
            @QueryParam("seal") @Nullable @Min(1) @Max(1_000) Integer seal) {
        return answer(require(publicId, version, seal).secured());
    }

    @GET
    @Produces("application/vc+jwt;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @PathParam("publicId") String publicId,
            @QueryParam("version") @Nullable @Min(1) @Max(1_000) Integer version,
            @QueryParam("seal") @Nullable @Min(1) @Max(1_000) Integer seal) {
        return answer(require(publicId, version, seal).jwt());
    }

    private DiplomaCredential require(String publicId, @Nullable Integer version, @Nullable Integer seal) {
        return readCredential.find(publicId, version, seal).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private static RestResponse<String> answer(String text) {
        return ResponseBuilder.ok(text)
                .header("Cache-Control", "private, max-age=60")
                .header("Vary", "Accept")
                .build();
    }
}
