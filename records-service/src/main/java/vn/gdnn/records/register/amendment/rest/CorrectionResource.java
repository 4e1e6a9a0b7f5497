package vn.gdnn.records.register.amendment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.amendment.AskForCorrection;
import vn.gdnn.records.register.amendment.CorrectDiploma;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.RejectAmendment;

@Path("/api/records/v1/diplomas/{id}/corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Acts after issue")
class CorrectionResource {

    private final AskForCorrection askForCorrection;
    private final CorrectDiploma correctDiploma;
    private final RejectAmendment rejectAmendment;
    private final ReadAmendments readAmendments;
    private final JsonWebToken caller;

    CorrectionResource(
            AskForCorrection askForCorrection,
            CorrectDiploma correctDiploma,
            RejectAmendment rejectAmendment,
            ReadAmendments readAmendments,
            JsonWebToken caller) {
        this.askForCorrection = askForCorrection;
        this.correctDiploma = correctDiploma;
        this.rejectAmendment = rejectAmendment;
        this.readAmendments = readAmendments;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestCorrection",
            summary = "Asks for a correction of what a diploma says of its holder")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        var approval = askForCorrection.ask(id, request.correction(), Actor.of(caller));
        return Answers.created("/api/records/v1/diplomas/" + id + "/corrections", 0, approval);
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(operationId = "listCorrections", summary = "What was asked and decided; the reading is noted")
    public List<Approval> list(@PathParam("id") UUID id) {
        return readAmendments.list(AmendmentKind.DIPLOMA_CORRECTION, id);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveCorrection",
            summary = "Another person than who asked approves, and the diploma has a further version of its content")
    public Approval approve(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return correctDiploma.correct(id, Versions.expected(ifMatch), request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectCorrection", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @NotNull @Valid RejectionRequest rejection) {
        return rejectAmendment.reject(
                AmendmentKind.DIPLOMA_CORRECTION,
                id,
                request,
                rejection.reason().strip(),
                Actor.of(caller));
    }
}
