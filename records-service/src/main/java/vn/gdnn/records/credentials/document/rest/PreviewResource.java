package vn.gdnn.records.credentials.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.document.PreviewDocument;

@Path("/api/records/v1/diplomas/{id}/preview")
@Consumes(MediaType.WILDCARD)
@Produces("application/pdf")
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Diplomas")
class PreviewResource {

    private final PreviewDocument previewDocument;

    PreviewResource(PreviewDocument previewDocument) {
        this.previewDocument = previewDocument;
    }

    @GET
    @Operation(operationId = "previewDiploma", summary = "How a diploma will look, at print size, marked as a preview")
    public RestResponse<byte[]> preview(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(previewDocument.preview(id))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .build();
    }
}
