package vn.gdnn.records.register.amendment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.openapi.Describes;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.amendment.AskForCorrection;
import vn.gdnn.records.register.amendment.CorrectDiploma;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.RejectAmendment;

@Path(CorrectionResource.PATH)
@Tag(name = "Acts after issue")
@Describes(
        method = "list",
        operationId = "listCorrections",
        summary = "What was asked and decided; the reading is noted")
@Describes(
        method = "approve",
        operationId = "approveCorrection",
        summary = "Another person than who asked approves, and the diploma has a further version of its content")
@Describes(method = "reject", operationId = "rejectCorrection", summary = "Rejects the request, or withdraws it")
class CorrectionResource extends AmendmentResource {

    static final String PATH = "/api/records/v1/diplomas/{id}/corrections";

    private final AskForCorrection askForCorrection;
    private final CorrectDiploma correctDiploma;

    CorrectionResource(
            AskForCorrection askForCorrection,
            CorrectDiploma correctDiploma,
            ReadAmendments readAmendments,
            RejectAmendment rejectAmendment,
            JsonWebToken caller) {
        super(AmendmentKind.DIPLOMA_CORRECTION, readAmendments, rejectAmendment, caller);
        this.askForCorrection = askForCorrection;
        this.correctDiploma = correctDiploma;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestCorrection",
            summary = "Asks for a correction of what a diploma says of its holder")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        var approval = askForCorrection.ask(id, request.correction(), caller());
        return Answers.created(PATH.replace("{id}", id.toString()), 0, approval);
    }

    @Override
    Approval amend(UUID diploma, long version, UUID request) {
        return correctDiploma.correct(diploma, version, request, caller());
    }
}
