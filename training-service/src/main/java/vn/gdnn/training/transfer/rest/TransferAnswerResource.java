package vn.gdnn.training.transfer.rest;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.transfer.AcceptStaffTransfer;
import vn.gdnn.training.transfer.AnswerStaffTransfer;

@Path(TransferResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Transfers")
class TransferAnswerResource {

    private final AcceptStaffTransfer accept;
    private final AnswerStaffTransfer answer;
    private final ShownTransfers shown;
    private final JsonWebToken caller;

    TransferAnswerResource(
            AcceptStaffTransfer accept, AnswerStaffTransfer answer, ShownTransfers shown, JsonWebToken caller) {
        this.accept = accept;
        this.answer = answer;
        this.shown = shown;
        this.caller = caller;
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawTransfer", summary = "Takes an offer back; the other school sees it no more")
    public RestResponse<TransferView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown.versioned(answer.withdraw(id, Versions.expected(ifMatch), caller.getSubject()));
    }

    @POST
    @Path("acceptance")
    @LiveAccount
    @Operation(
            operationId = "acceptTransfer",
            summary = "Accepts an offered staff member: the employment at the old school ends, the one here begins",
            description =
                    "Who worked here before, by the personal number, is hired again on the same record. Seats in sessions of the"
                            + " ministry, and of the province of this school, stay the person's.")
    public RestResponse<TransferView> accept(@RestPath UUID id, @NotNull @Valid AcceptanceRequest request) {
        return shown.versioned(accept.accept(id, request.acceptance(), caller.getSubject()));
    }

    @POST
    @Path("rejection")
    @LiveAccount
    @Operation(operationId = "rejectTransfer", summary = "Rejects an offer that was made to the school")
    public RestResponse<TransferView> reject(@RestPath UUID id, @NotNull @Valid TransferRejectionRequest request) {
        return shown.versioned(answer.reject(id, request.reason(), caller.getSubject()));
    }
}
