package vn.gdnn.curriculum.resource.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.SubmitResource;
import vn.gdnn.curriculum.resource.TakeDownResource;
import vn.gdnn.curriculum.resource.WriteResource;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(ResourceResource.PLACE + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceLifeResource {

    private final SubmitResource submit;
    private final WriteResource write;
    private final TakeDownResource takeDown;
    private final JsonWebToken caller;

    ResourceLifeResource(SubmitResource submit, WriteResource write, TakeDownResource takeDown, JsonWebToken caller) {
        this.submit = submit;
        this.write = write;
        this.takeDown = takeDown;
        this.caller = caller;
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(
            summary = "Hand a draft over to the reviewers of other schools",
            description = "With at least one file; its rules are asked again as things stand now.")
    public RestResponse<ResourceView> submitResource(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var resource = submit.submit(id, Versions.expected(ifMatch), caller.getSubject());
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Begin the next version of a published resource; this one stays readable")
    @ResponseStatus(201)
    public RestResponse<ResourceView> openResourceVersion(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var next = write.next(id, Versions.expected(ifMatch), caller.getSubject());
        return Answers.created(ResourceResource.PLACE + "/" + next.id(), next.version(), ResourceView.of(next));
    }

    @POST
    @Path("take-down")
    @LiveAccount
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.MINISTRY_ADMIN})
    @Operation(
            summary = "Take a version down that is or was published, with the reason",
            description = "By the head of the school whose it is, or by the ministry. It says so for ever.")
    public RestResponse<ResourceView> takeDownResource(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        var resource = takeDown.takeDown(
                id, Versions.expected(ifMatch), request.reason().strip(), caller.getSubject());
        return Answers.versioned(resource.version(), ResourceView.of(resource));
    }
}
