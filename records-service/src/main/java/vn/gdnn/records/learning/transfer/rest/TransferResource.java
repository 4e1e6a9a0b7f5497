package vn.gdnn.records.learning.transfer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.transfer.AcceptTransfer;
import vn.gdnn.records.learning.transfer.OfferTransfer;
import vn.gdnn.records.learning.transfer.ReadTransfers;
import vn.gdnn.records.learning.transfer.TransferOffer;

@Path("/api/records/v1/transfer-offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Transfers")
class TransferResource {

    private final ReadTransfers readTransfers;
    private final OfferTransfer offerTransfer;
    private final AcceptTransfer acceptTransfer;
    private final JsonWebToken caller;

    TransferResource(
            ReadTransfers readTransfers,
            OfferTransfer offerTransfer,
            AcceptTransfer acceptTransfer,
            JsonWebToken caller) {
        this.readTransfers = readTransfers;
        this.offerTransfer = offerTransfer;
        this.acceptTransfer = acceptTransfer;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listTransfers", summary = "Offers made by the school and to it")
    public RestResponse<Slice<OfferView>> list(
            @QueryParam("status") TransferOffer.@Nullable Status status,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var found = readTransfers.list(status, after, limit);
        return Answers.page(
                new Slice<>(found.items().stream().map(OfferView::of).toList(), found.next()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readTransfer", summary = "One offer with all it hands over; the reading is noted")
    public RestResponse<OfferView> read(@PathParam("id") UUID id) {
        var opened = readTransfers.open(id);
        return Answers.versioned(opened.offer().version(), OfferView.of(opened));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "withdrawTransfer", summary = "Takes an offer back; the other school sees it no more")
    public RestResponse<OfferView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var offer = offerTransfer.withdraw(id, Versions.expected(ifMatch));
        return Answers.versioned(offer.version(), OfferView.of(offer));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "acceptTransfer",
            summary = "Accepts an offered student; the old enrolment ends, results are recognised")
    public AcceptanceView accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceRequest request) {
        return AcceptanceView.of(acceptTransfer.accept(id, request.acceptance(), Actor.of(caller)));
    }
}
