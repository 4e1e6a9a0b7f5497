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
import vn.gdnn.records.register.amendment.AskForRevocation;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.RejectAmendment;
import vn.gdnn.records.register.amendment.RevokeDiploma;

@Path(RevocationResource.PATH)
@Tag(name = "Acts after issue")
@Describes(
        method = "list",
        operationId = "listRevocationRequests",
        summary = "What was asked and decided; the reading is noted")
@Describes(
        method = "approve",
        operationId = "approveRevocation",
        summary = "Another person than who asked approves, and the diploma is revoked; the entry stays")
@Describes(method = "reject", operationId = "rejectRevocation", summary = "Rejects the request, or withdraws it")
class RevocationResource extends AmendmentResource {

    static final String PATH = "/api/records/v1/diplomas/{id}/revocation-requests";

    private final AskForRevocation askForRevocation;
    private final RevokeDiploma revokeDiploma;

    RevocationResource(
            AskForRevocation askForRevocation,
            RevokeDiploma revokeDiploma,
            ReadAmendments readAmendments,
            RejectAmendment rejectAmendment,
            JsonWebToken caller) {
        super(AmendmentKind.DIPLOMA_REVOCATION, readAmendments, rejectAmendment, caller);
        this.askForRevocation = askForRevocation;
        this.revokeDiploma = revokeDiploma;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(operationId = "requestRevocation", summary = "Asks for the revocation of an issued diploma")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("id") UUID id, @NotNull @Valid RevocationRequest request) {
        var approval = askForRevocation.ask(id, request.revocation(), caller());
        return Answers.created(PATH.replace("{id}", id.toString()), 0, approval);
    }

    @Override
    Approval amend(UUID diploma, long version, UUID request) {
        return revokeDiploma.revoke(diploma, version, request, caller());
    }
}
