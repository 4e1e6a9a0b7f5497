package vn.gdnn.records.learning.transfer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.transfer.OfferTransfer;
import vn.gdnn.records.learning.transfer.Receivers;

@Path("/api/records/v1/enrolments/{enrolment}/transfer-offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Transfers")
class EnrolmentOfferResource {

    private final OfferTransfer offerTransfer;
    private final Receivers receivers;
    private final JsonWebToken caller;

    EnrolmentOfferResource(OfferTransfer offerTransfer, Receivers receivers, JsonWebToken caller) {
        this.offerTransfer = offerTransfer;
        this.receivers = receivers;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "offerTransfer", summary = "Offers a student with the results earned to another school")
    @ResponseStatus(201)
    public RestResponse<OfferView> offer(@PathParam("enrolment") UUID enrolment, @NotNull @Valid OfferRequest request) {
        receivers.require(request.toInstitution());
        var offer = offerTransfer.offer(enrolment, request.toInstitution(), request.decision(), Actor.of(caller));
        return Answers.created("/api/records/v1/transfer-offers/" + offer.id(), offer.version(), OfferView.of(offer));
    }
}
