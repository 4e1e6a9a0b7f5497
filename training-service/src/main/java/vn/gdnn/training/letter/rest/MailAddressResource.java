package vn.gdnn.training.letter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.letter.MailAddress;
import vn.gdnn.training.letter.MailAddresses;

@Path("/api/training/v1/mail-address")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Letters")
class MailAddressResource {

    private final MailAddresses addresses;
    private final JsonWebToken caller;

    MailAddressResource(MailAddresses addresses, JsonWebToken caller) {
        this.addresses = addresses;
        this.caller = caller;
    }

    @GET
    @Refuses(404)
    @Operation(summary = "Where the own school wants letters about trainings that end")
    public RestResponse<MailAddress> readMailAddress() {
        var address = addresses.read();
        return Answers.versioned(address.version(), address);
    }

    @PUT
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            summary = "Says where the own school wants letters; one that stands is changed with If-Match",
            description =
                    "One letter a day at most, of what ends in 60 and in 14 days. Letters wait until there is an address; what was set aside because this one was refused is sent to the new one.")
    public RestResponse<MailAddress> setMailAddress(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid MailAddressRequest request) {
        var address = addresses.set(request.address(), ifMatch, Actor.of(caller));
        return Answers.versioned(address.version(), address);
    }
}
