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
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.document.ReadCopyDocument;

@Path("/api/records/v1/diplomas/{id}/copies/{copy}/document")
@Consumes(MediaType.WILDCARD)
@Produces("application/pdf")
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Acts after issue")
class CopyDocumentResource {

    private final ReadCopyDocument readCopyDocument;

    CopyDocumentResource(ReadCopyDocument readCopyDocument) {
        this.readCopyDocument = readCopyDocument;
    }

    @GET
    @Operation(
            operationId = "readCopyDocument",
            summary = "The certified copy as a signed PDF; 410 once the register says something else",
            description =
                    "409 SEAL_DISOWNED where it is sealed with a key that the school has disowned: give another copy.")
    @Refuses({409, 410})
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @PathParam("copy") UUID copy) {
        return ResponseBuilder.ok(readCopyDocument.read(id, copy))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"copy.pdf\"")
                .build();
    }
}
