package vn.gdnn.records.register.blank.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.blank.BlankEntry;
import vn.gdnn.records.register.blank.BlankRange;
import vn.gdnn.records.register.blank.BlankStatus;
import vn.gdnn.records.register.blank.BlankStock;
import vn.gdnn.records.register.blank.ReceiveBlanks;

@Path("/api/records/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.SCHOOL_HEAD,
    Roles.PROVINCE_OFFICER,
    Roles.MINISTRY_ANALYST,
    Roles.MINISTRY_ADMIN,
    Roles.AUDITOR
})
@Tag(name = "Blanks")
class BlankResource {

    private final ReceiveBlanks receiveBlanks;
    private final BlankStock stock;
    private final JsonWebToken caller;

    BlankResource(ReceiveBlanks receiveBlanks, BlankStock stock, JsonWebToken caller) {
        this.receiveBlanks = receiveBlanks;
        this.stock = stock;
        this.caller = caller;
    }

    @POST
    @Path("blank-ranges")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "receiveBlanks", summary = "Takes a delivery of the printer into the stock")
    @ResponseStatus(201)
    public RestResponse<MadeView> receive(@NotNull @Valid BlankRangeRequest request) {
        var id = receiveBlanks.receive(request.print(), Actor.of(caller));
        return Answers.created("/api/records/v1/blank-ranges", 0, new MadeView(id));
    }

    @GET
    @Path("blank-ranges")
    @Operation(operationId = "listBlankRanges", summary = "Deliveries and what became of their blanks")
    public List<BlankRange> ranges() {
        return stock.ranges();
    }

    @GET
    @Path("blanks")
    @Operation(operationId = "listBlanks", summary = "The book of blanks")
    public RestResponse<Slice<BlankEntry>> list(
            @QueryParam("status") @Nullable BlankStatus status,
            @QueryParam("after") @Nullable @Size(max = 1000) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(stock.list(status, after, limit), uri);
    }
}
