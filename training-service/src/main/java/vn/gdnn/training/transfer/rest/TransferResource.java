package vn.gdnn.training.transfer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.transfer.OfferStaffTransfer;
import vn.gdnn.training.transfer.ReadStaffTransfers;
import vn.gdnn.training.transfer.StaffTransfer;

@Path(TransferResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Transfers")
class TransferResource {

    static final String PATH = "/api/training/v1/transfers";

    private final OfferStaffTransfer offer;
    private final ReadStaffTransfers read;
    private final ShownTransfers shown;
    private final JsonWebToken caller;

    TransferResource(OfferStaffTransfer offer, ReadStaffTransfers read, ShownTransfers shown, JsonWebToken caller) {
        this.offer = offer;
        this.read = read;
        this.shown = shown;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
    @Refuses(404)
    @ResponseStatus(201)
    @Operation(
            operationId = "offerTransfer",
            summary = "Offers a staff member to another school from a day on",
            description = "The member works on until that school accepts; an offer runs out after "
                    + OfferStaffTransfer.OPEN_DAYS + " days.")
    public RestResponse<TransferView> offer(@NotNull @Valid OfferRequest request) {
        var made = offer.offer(request.offer(), caller.getSubject());
        return Answers.created(PATH + "/" + made.id(), made.version(), shown.view(made));
    }

    @GET
    @Operation(
            operationId = "listTransfers",
            summary = "Offers made by the school and to it, from school to school; each page is noted as read")
    public Slice<TransferView> list(
            @RestQuery StaffTransfer.@Nullable Status status,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return read.list(status, after, limit).map(shown::view);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readTransfer", summary = "One offer; the read is noted in the access log")
    public RestResponse<TransferView> read(@RestPath UUID id) {
        return shown.versioned(read.read(id));
    }
}
