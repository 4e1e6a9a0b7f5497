package vn.gdnn.curriculum.resource.file.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/resources/{id}/files")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Resource files", description = "Files of learning resources")
class ResourceFileResource {

    private final ReadFiles files;
    private final GiveFile give;

    ResourceFileResource(ReadFiles files, GiveFile give) {
        this.files = files;
        this.give = give;
    }

    @GET
    @Operation(summary = "The files of a version of a resource, by name")
    public List<FileView> listResourceFiles(@RestPath UUID id) {
        return files.list(id).stream().map(FileView::of).toList();
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses({410, 416})
    @Operation(
            summary = "A file of a version of a resource, or a range of its bytes",
            description = "A Range of RFC 9110 is answered with 206. Of a version that was taken down it is 410.")
    @APIResponse(responseCode = "200", description = "The file as it was sent, to be kept as a file")
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    public RestResponse<StreamingOutput> readResourceFile(
            @RestPath UUID id,
            @RestPath UUID file,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context HttpServerResponse answer) {
        return give.give(id, file, range, ifRange, answer);
    }

    @DELETE
    @Path("{file}")
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Take a file away from a version that is still written")
    public void removeResourceFile(@RestPath UUID id, @RestPath UUID file) {
        files.remove(id, file);
    }
}
