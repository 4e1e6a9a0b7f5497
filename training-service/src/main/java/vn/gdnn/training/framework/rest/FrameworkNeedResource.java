package vn.gdnn.training.framework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.framework.need.FrameworkNeed;
import vn.gdnn.training.framework.need.FrameworkNeeds;
import vn.gdnn.training.framework.need.SetFrameworkNeed;

@Path(FrameworkNeedResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Competence framework")
class FrameworkNeedResource {

    static final String PATH = TrainingFrameworks.PATH + "/needs";

    private final FrameworkNeeds needs;
    private final SetFrameworkNeed setNeed;

    FrameworkNeedResource(FrameworkNeeds needs, SetFrameworkNeed setNeed) {
        this.needs = needs;
        this.setNeed = setNeed;
    }

    @GET
    @Operation(
            summary = "Which framework and level each position needs, with the day from which it does; or what holds on"
                    + " a day")
    public List<FrameworkNeed> listFrameworkNeeds(@RestQuery @Nullable LocalDate on) {
        return on == null ? needs.list() : needs.list(on);
    }

    @PUT
    @Path("{position}")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            summary = "Says what a position needs from today or a later day on; what stands for that day changes with"
                    + " If-Match")
    @APIResponse(responseCode = "200", description = "What stood for that day changed")
    @APIResponseSchema(
            value = FrameworkNeed.class,
            responseCode = "201",
            responseDescription = "A need from a new day on; Location says where")
    public RestResponse<FrameworkNeed> setFrameworkNeed(
            @RestPath Position position,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FrameworkNeedRequest request) {
        var set = setNeed.set(request.of(position), ifMatch);
        return set.isNew()
                ? Answers.created(
                        PATH + "?on=" + set.need().validFrom(), set.need().version(), set.need())
                : Answers.versioned(set.need().version(), set.need());
    }
}
