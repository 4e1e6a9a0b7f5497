package vn.gdnn.curriculum.resource.file.rest;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.BeginUpload;
import vn.gdnn.curriculum.resource.file.EndUpload;
import vn.gdnn.curriculum.resource.file.ReceivePart;
import vn.gdnn.curriculum.resource.file.Upload;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path(UploadResource.PLACE)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CURRICULUM_DESIGNER)
@Tag(name = "Resource uploads", description = "Uploads by tus 1.0, which go on where they stood")
class UploadResource {

    static final String PLACE = "/api/curriculum/v1/resources/{id}/uploads";

    private final BeginUpload begin;
    private final ReceivePart receive;
    private final EndUpload end;

    UploadResource(BeginUpload begin, ReceivePart receive, EndUpload end) {
        this.begin = begin;
        this.receive = receive;
        this.end = end;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Refuses({412, 413})
    @Operation(
            summary = "Begin an upload of a file for a version that is still written (tus 1.0, creation)",
            description = "Upload-Metadata names filename and filetype, the media type, each in base64.")
    @ResponseStatus(201)
    public RestResponse<Void> beginUpload(
            @RestPath UUID id,
            @Parameter(required = true) @HeaderParam("Tus-Resumable") @Nullable @Schema(enumeration = Tus.VERSION)
                    String version,
            @HeaderParam("Upload-Length") @NotNull @Min(1) Long length,
            @HeaderParam("Upload-Metadata") @Nullable String metadata) {
        Tus.require(version);
        var upload = begin.begin(id, metadata, length);
        return told(ResponseBuilder.<Void>create(201), upload)
                .location(URI.create(PLACE.replace("{id}", id.toString()) + "/" + upload.id()))
                .build();
    }

    @GET
    @Path("{upload}")
    @Operation(summary = "How far an upload came; HEAD tells it in Upload-Offset, as tus 1.0 asks")
    public RestResponse<UploadView> oneUpload(@RestPath UUID id, @RestPath UUID upload) {
        var found = begin.one(id, upload);
        return told(ResponseBuilder.ok(UploadView.of(found)), found).build();
    }

    @PATCH
    @Path("{upload}")
    @Consumes("application/offset+octet-stream")
    @Refuses({412, 460, 503})
    @Operation(
            summary = "Send a part of at most 64 MB of an upload (tus 1.0)",
            description =
                    "Upload-Offset is how far it came. With the last part it becomes a file, which is what its bytes say,"
                            + " or is refused and forgotten. Upload-Checksum: sha256 and the digest of the part in base64.")
    public RestResponse<Void> sendPart(
            @RestPath UUID id,
            @RestPath UUID upload,
            @Parameter(required = true) @HeaderParam("Tus-Resumable") @Nullable @Schema(enumeration = Tus.VERSION)
                    String version,
            @HeaderParam("Upload-Offset") @NotNull @Min(0) Long offset,
            @HeaderParam("Upload-Checksum") @Nullable String checksum,
            InputStream part)
            throws IOException {
        Tus.require(version);
        var received = receive.receive(id, upload, offset, Tus.checksum(checksum), part);
        return told(ResponseBuilder.<Void>create(204), received).build();
    }

    @DELETE
    @Path("{upload}")
    @Refuses(412)
    @Operation(summary = "End an upload and forget what came of it (tus 1.0, termination)")
    public void endUpload(
            @RestPath UUID id,
            @RestPath UUID upload,
            @Parameter(required = true) @HeaderParam("Tus-Resumable") @Nullable @Schema(enumeration = Tus.VERSION)
                    String version)
            throws IOException {
        Tus.require(version);
        end.end(id, upload);
    }

    private static <T> ResponseBuilder<T> told(ResponseBuilder<T> answer, Upload upload) {
        return answer.header("Upload-Offset", upload.received())
                .header("Upload-Length", upload.size())
                .header(
                        "Upload-Expires",
                        RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)))
                .header("Cache-Control", "no-store");
    }
}
