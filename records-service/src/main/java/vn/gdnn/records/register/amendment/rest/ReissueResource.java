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
import vn.gdnn.records.register.amendment.AskForReissue;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.ReissueDiploma;
import vn.gdnn.records.register.amendment.RejectAmendment;

@Path(ReissueResource.PATH)
@Tag(name = "Acts after issue")
@Describes(
        method = "list",
        operationId = "listReissueRequests",
        summary = "What was asked and decided; the reading is noted")
@Describes(
        method = "approve",
        operationId = "approveReissue",
        summary =
                "Another person than who asked approves; a new entry takes its place, to be signed and issued in its turn")
@Describes(method = "reject", operationId = "rejectReissue", summary = "Rejects the request, or withdraws it")
class ReissueResource extends AmendmentResource {

    static final String PATH = "/api/records/v1/diplomas/{id}/reissue-requests";

    private final AskForReissue askForReissue;
    private final ReissueDiploma reissueDiploma;

    ReissueResource(
            AskForReissue askForReissue,
            ReissueDiploma reissueDiploma,
            ReadAmendments readAmendments,
            RejectAmendment rejectAmendment,
            JsonWebToken caller) {
        super(AmendmentKind.DIPLOMA_REISSUE, readAmendments, rejectAmendment, caller);
        this.askForReissue = askForReissue;
        this.reissueDiploma = reissueDiploma;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "requestReissue", summary = "Asks that a diploma the issuer got wrong be replaced")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid ReissueRequest request) {
        var approval = askForReissue.ask(id, request.order(), caller());
        return Answers.created(PATH.replace("{id}", id.toString()), 0, approval);
    }

    @Override
    Approval amend(UUID diploma, long version, UUID request) {
        return reissueDiploma.reissue(diploma, version, request, caller());
    }
}
