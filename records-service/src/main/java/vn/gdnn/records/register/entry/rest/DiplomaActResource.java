package vn.gdnn.records.register.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.entry.IssueDiploma;
import vn.gdnn.records.register.entry.SignDiploma;

@Path("/api/records/v1/diplomas/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diplomas")
class DiplomaActResource {

    private final SignDiploma signDiploma;
    private final IssueDiploma issueDiploma;
    private final DiplomaAnswers answers;
    private final JsonWebToken caller;

    DiplomaActResource(
            SignDiploma signDiploma, IssueDiploma issueDiploma, DiplomaAnswers answers, JsonWebToken caller) {
        this.signDiploma = signDiploma;
        this.issueDiploma = issueDiploma;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("signature")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "signDiploma", summary = "The head signs a registered diploma")
    public RestResponse<DiplomaView> sign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        signDiploma.sign(id, Versions.expected(ifMatch), Actor.of(caller), request.words());
        return answers.shown(id);
    }

    @POST
    @Path("issue")
    @LiveAccount
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "issueDiploma", summary = "Issues a signed diploma")
    public RestResponse<DiplomaView> issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid IssueRequest request) {
        issueDiploma.issue(id, Versions.expected(ifMatch), request.issuedOn(), Actor.of(caller));
        return answers.shown(id);
    }
}
