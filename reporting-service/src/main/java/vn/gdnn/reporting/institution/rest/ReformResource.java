package vn.gdnn.reporting.institution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.reporting.institution.ReformInstitution;

@Path(InstitutionResource.PATH + "/{code}/reform-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Institutions")
class ReformResource {

    private final ReformInstitution reform;
    private final JsonWebToken caller;

    ReformResource(ReformInstitution reform, JsonWebToken caller) {
        this.reform = reform;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "requestReform", summary = "Asks for an institution to change its type or province")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(
            @RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code, @NotNull @Valid ProfileRequest request) {
        var approval = reform.ask(code, request.toProfile(), Actor.of(caller));
        return Answers.created(InstitutionResource.PATH + "/" + code + "/reform-requests", 0, approval);
    }

    @GET
    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listReformRequests", summary = "What was asked about an institution and decided")
    public List<Approval> list(@RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code) {
        return reform.list(code);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveReform",
            summary = "Another person than who asked approves, and the institution changes; the history is kept")
    public RestResponse<InstitutionView> approve(
            @RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @RestPath UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var institution = reform.approve(code, Versions.expected(ifMatch), request, Actor.of(caller));
        return Answers.versioned(institution.version(), InstitutionView.of(institution));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @Operation(operationId = "rejectReform", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @RestPath UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return reform.reject(code, request, rejection.reason().strip(), Actor.of(caller));
    }
}
