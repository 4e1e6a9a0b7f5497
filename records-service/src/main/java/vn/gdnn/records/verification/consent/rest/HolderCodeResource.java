package vn.gdnn.records.verification.consent.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.idempotency.ShownOnce;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.verification.consent.HandOutCodes;

@Path("/api/records/v1/holder-codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Consents")
class HolderCodeResource {

    private final HandOutCodes handOutCodes;
    private final JsonWebToken caller;

    HolderCodeResource(HandOutCodes handOutCodes, JsonWebToken caller) {
        this.handOutCodes = handOutCodes;
        this.caller = caller;
    }

    /** Issued diplomas whose holders are given a code; a renewal ends the code they had. */
    record HolderCodesRequest(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> diplomaIds,

            @Schema(description = "Whether a code that exists is replaced; else it is refused") @Nullable Boolean renewal) {}

    /** The codes, shown this once. */
    record HolderCodesView(List<HandOutCodes.HandedOut> items) implements ShownOnce {

        @Override
        public String toString() {
            return "HolderCodesView";
        }
    }

    @POST
    @Refuses(404)
    @Operation(
            operationId = "handOutHolderCodes",
            summary = "Makes the codes handed over with issued diplomas, with which holders give consents; shown once")
    @ResponseStatus(201)
    public RestResponse<HolderCodesView> handOut(@NotNull @Valid HolderCodesRequest request) {
        var codes =
                handOutCodes.handOut(request.diplomaIds(), Boolean.TRUE.equals(request.renewal()), Actor.of(caller));
        return ResponseBuilder.<HolderCodesView>create(201)
                .entity(new HolderCodesView(codes))
                .header("Cache-Control", "no-store")
                .build();
    }
}
