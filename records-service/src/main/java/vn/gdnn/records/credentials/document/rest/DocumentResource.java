package vn.gdnn.records.credentials.document.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.records.credentials.document.ReadDocument;

@Path("/api/public/v1/diplomas/{publicId}/document")
@Consumes(MediaType.WILDCARD)
@Produces("application/pdf")
@PermitAll
@Tag(name = "Verification")
class DocumentResource {

    private final ReadDocument readDocument;

    DocumentResource(ReadDocument readDocument) {
        this.readDocument = readDocument;
    }

    @GET
    @Operation(
            operationId = "readDiplomaDocument",
            summary = "The diploma as a signed PDF; 410 once it is replaced or revoked",
            description = "409 SEAL_DISOWNED while it is sealed with a key that the school has disowned.")
    @Refuses({409, 410})
    public RestResponse<byte[]> read(
            @PathParam("publicId") String publicId, @HeaderParam("If-None-Match") @Nullable String known) {
        var document = readDocument.read(publicId);
        var tag = "\"" + document.digest() + "\"";
        var answer = tag.equals(known) ? ResponseBuilder.<byte[]>create(304) : ResponseBuilder.ok(document.pdf());
        return answer.header("ETag", tag)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"diploma.pdf\"")
                .build();
    }
}
