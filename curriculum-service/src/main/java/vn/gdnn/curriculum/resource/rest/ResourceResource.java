package vn.gdnn.curriculum.resource.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.resource.ResourceCatalogue;
import vn.gdnn.curriculum.resource.ResourceEntry;
import vn.gdnn.curriculum.resource.WriteResource;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(ResourceResource.PLACE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Resources", description = "Learning resources that schools share, in their versions")
class ResourceResource {

    static final String PLACE = "/api/curriculum/v1/resources";

    private final ResourceCatalogue catalogue;
    private final WriteResource write;
    private final WritingAccount account;

    ResourceResource(ResourceCatalogue catalogue, WriteResource write, WritingAccount account) {
        this.catalogue = catalogue;
        this.write = write;
        this.account = account;
    }

    @GET
    @Path("own")
    @Operation(summary = "Versions of resources of the own school, province or country, by school and title")
    public Slice<ResourceEntry> listOwnResources(
            @RestQuery @Nullable @Pattern(regexp = "DRAFT|SUBMITTED|RETURNED|PUBLISHED|SUPERSEDED|TAKEN_DOWN") String status,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return catalogue.list(status == null ? null : ResourceStatus.valueOf(status), after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One version of a resource: an own one, or one that is or was published",
            description = "One that was taken down says so for ever, with the reason; its files are gone (410).")
    public RestResponse<ResourceView> oneResource(@RestPath UUID id) {
        var resource = catalogue.one(id);
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }

    @POST
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(
            summary = "Begin a resource with the draft of its first version",
            description =
                    "An adaptation names its parent, whose licence must allow that of the adaptation (GET /licences).")
    @ResponseStatus(201)
    public RestResponse<ResourceView> draftResource(@NotNull @Valid ResourceRequest request) {
        var resource = write.draft(request.facts(), account.noted());
        return Answers.created(PLACE + "/" + resource.id(), resource.version(), ResourceView.of(resource));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Rewrite a draft or a returned version of a resource")
    public RestResponse<ResourceView> reviseResource(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResourceRequest request) {
        var resource = write.revise(id, Versions.expected(ifMatch), request.facts(), account.noted());
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }
}
