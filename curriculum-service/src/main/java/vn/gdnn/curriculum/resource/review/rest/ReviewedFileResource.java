package vn.gdnn.curriculum.resource.review.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.ReadFiles;
import vn.gdnn.curriculum.resource.file.rest.FileView;
import vn.gdnn.curriculum.resource.file.rest.GiveFile;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/resource-reviews/{id}/files")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.RESOURCE_REVIEWER)
@Tag(name = "Resource reviews")
class ReviewedFileResource {

    private final ReadFiles files;
    private final GiveFile give;

    ReviewedFileResource(ReadFiles files, GiveFile give) {
        this.files = files;
        this.give = give;
    }

    @GET
    @Operation(summary = "The files of a version that another school submitted, by name")
    public List<FileView> listReviewedFiles(@RestPath UUID id) {
        return files.list(id).stream().map(FileView::of).toList();
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses({410, 416})
    @Operation(summary = "A file of a version that another school submitted, or a range of its bytes")
    @APIResponse(responseCode = "200", description = "The file as it was sent, to be kept as a file")
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    public RestResponse<StreamingOutput> readReviewedFile(
            @RestPath UUID id,
            @RestPath UUID file,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context HttpServerResponse answer) {
        return give.give(id, file, range, ifRange, answer);
    }
}
