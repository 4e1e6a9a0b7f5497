package vn.gdnn.curriculum.programme.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.OpenNextVersion;
import vn.gdnn.curriculum.programme.RetireProgramme;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(ProgrammeResource.PLACE + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme life", description = "What comes after approval")
class ProgrammeLifeResource {

    private final OpenNextVersion openNextVersion;
    private final RetireProgramme retireProgramme;

    ProgrammeLifeResource(OpenNextVersion openNextVersion, RetireProgramme retireProgramme) {
        this.openNextVersion = openNextVersion;
        this.retireProgramme = retireProgramme;
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Begin the next version of an approved programme as a draft")
    @ResponseStatus(201)
    public RestResponse<ProgrammeView> openNextVersion(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var next = openNextVersion.open(id, Versions.expected(ifMatch));
        return Answers.created(ProgrammeResource.PLACE + "/" + next.id(), next.version(), ProgrammeView.of(next));
    }

    @POST
    @Path("retirement")
    @RolesAllowed({Roles.CURRICULUM_REVIEWER, Roles.SCHOOL_HEAD})
    @Operation(summary = "Retire an approved programme from a day on")
    public RestResponse<ProgrammeView> retireProgramme(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RetirementRequest request) {
        var programme = retireProgramme.retire(id, Versions.expected(ifMatch), request.on());
        return Answers.versioned(programme.version(), ProgrammeView.of(programme));
    }
}
