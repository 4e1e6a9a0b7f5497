package vn.gdnn.curriculum.resource.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.ResourceCatalogue;
import vn.gdnn.curriculum.resource.ResourceEntry;
import vn.gdnn.curriculum.resource.rest.ReasonRequest;
import vn.gdnn.curriculum.resource.rest.ResourceView;
import vn.gdnn.curriculum.resource.review.DecideOnResource;
import vn.gdnn.curriculum.resource.review.ReviewQueue;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/resource-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.RESOURCE_REVIEWER)
@Tag(name = "Resource reviews", description = "What other schools submitted, for reviewers of learning resources")
class ResourceReviewResource {

    private final ReviewQueue queue;
    private final ResourceCatalogue catalogue;
    private final DecideOnResource decide;
    private final JsonWebToken caller;

    ResourceReviewResource(
            ReviewQueue queue, ResourceCatalogue catalogue, DecideOnResource decide, JsonWebToken caller) {
        this.queue = queue;
        this.catalogue = catalogue;
        this.decide = decide;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What other schools submitted and nobody has decided on, the longest waiting first",
            description = "Never of the own school. An account that holds another office of a school too sees none.")
    public Slice<ResourceEntry> listResourceReviews(
            @RestQuery @Nullable Cursor after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return queue.list(after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A version that another school submitted, until it is rewritten after a return")
    public RestResponse<ResourceView> oneResourceReview(@RestPath UUID id) {
        var resource = catalogue.one(id);
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @LiveAccount
    @Operation(
            summary = "Publish what another school submitted, in place of the version published before",
            description =
                    "Never by an account that wrote or submitted it. Of two who decide at once one is told 409 or 412.")
    public RestResponse<ResourceView> publishResource(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var resource = decide.publish(id, Versions.expected(ifMatch), caller.getSubject());
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }

    @POST
    @Path("{id}/return")
    @LiveAccount
    @Operation(summary = "Return what another school submitted, with the reason")
    public RestResponse<ResourceView> returnResource(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        var resource =
                decide.sendBack(id, Versions.expected(ifMatch), request.reason().strip(), caller.getSubject());
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }
}
