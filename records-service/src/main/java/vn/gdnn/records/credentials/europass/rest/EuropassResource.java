package vn.gdnn.records.credentials.europass.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.records.credentials.europass.ExportForEuropass;
import vn.gdnn.records.credentials.europass.SealForEuropass;

@Path("/api/public/v1/diplomas/{publicId}/elm")
@Consumes(MediaType.WILDCARD)
@Produces("application/ld+json")
@PermitAll
@Tag(name = "Credentials")
class EuropassResource {

    private final ExportForEuropass exportForEuropass;
    private final SealForEuropass sealForEuropass;

    EuropassResource(ExportForEuropass exportForEuropass, SealForEuropass sealForEuropass) {
        this.exportForEuropass = exportForEuropass;
        this.sealForEuropass = sealForEuropass;
    }

    @GET
    @Operation(
            operationId = "readDiplomaForEuropass",
            summary = "The diploma in the European Learning Model 3.3; 410 once it is replaced or revoked",
            description =
                    "As application/jose it is sealed by the institution (JAdES baseline B). 409 SEAL_DISOWNED while"
                            + " the diploma is sealed with a key that the school has disowned.")
    @Refuses({409, 410})
    public RestResponse<String> elm(@PathParam("publicId") String publicId) {
        return ResponseBuilder.ok(exportForEuropass.export(publicId).toString())
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }

    @GET
    @Produces("application/jose;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> sealed(@PathParam("publicId") String publicId) {
        return ResponseBuilder.ok(sealForEuropass.seal(publicId))
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
