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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.programme.ApproveProgramme;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.ReturnProgramme;
import vn.gdnn.curriculum.programme.SubmitProgramme;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(ProgrammeResource.PLACE + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme review", description = "From draft to approval, with four eyes")
class ProgrammeReviewResource {

    private final SubmitProgramme submitProgramme;
    private final ApproveProgramme approveProgramme;
    private final ReturnProgramme returnProgramme;
    private final WritingAccount account;

    ProgrammeReviewResource(
            SubmitProgramme submitProgramme,
            ApproveProgramme approveProgramme,
            ReturnProgramme returnProgramme,
            WritingAccount account) {
        this.submitProgramme = submitProgramme;
        this.approveProgramme = approveProgramme;
        this.returnProgramme = returnProgramme;
        this.account = account;
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Submit a draft; all that it fails in is told at once")
    public RestResponse<ProgrammeView> submitProgramme(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(submitProgramme.submit(id, Versions.expected(ifMatch), account.noted()));
    }

    @POST
    @Path("approval")
    @LiveAccount
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(summary = "Approve a submitted version, in place of the one in force")
    public RestResponse<ProgrammeView> approveProgramme(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ApprovalRequest request) {
        return answer(approveProgramme.approve(id, Versions.expected(ifMatch), request.decision(), account.subject()));
    }

    @POST
    @Path("return")
    @LiveAccount
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(summary = "Return a submitted version to its designers")
    public RestResponse<ProgrammeView> returnProgramme(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(returnProgramme.sendBack(id, Versions.expected(ifMatch), request.reason()));
    }

    private static RestResponse<ProgrammeView> answer(Programme programme) {
        return Answers.versioned(programme.version(), ProgrammeView.of(programme));
    }
}
