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

@Path("/api/public/v1/diplomas/{publicId}/elm")
@Consumes(MediaType.WILDCARD)
@Produces("application/ld+json")
@PermitAll
@Tag(name = "Credentials")
class EuropassResource {

    private final ExportForEuropass exportForEuropass;

    EuropassResource(ExportForEuropass exportForEuropass) {
        this.exportForEuropass = exportForEuropass;
    }

    @GET
    @Operation(
            operationId = "readDiplomaForEuropass",
            summary = "The diploma in the European Learning Model 3.3, unsealed; 410 once it is replaced or revoked")
    @Refuses(410)
    public RestResponse<String> elm(@PathParam("publicId") String publicId) {
        return ResponseBuilder.ok(exportForEuropass.export(publicId).toString())
                .header("Cache-Control", "no-store")
                .build();
    }
}
