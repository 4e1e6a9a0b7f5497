package vn.gdnn.records.credentials.keys.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.key.RotateKey;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/records/v1/signing-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.REGISTRAR})
@Tag(name = "Signing keys")
class SigningKeyResource {

    private final ReadKeys readKeys;
    private final RotateKey rotateKey;

    SigningKeyResource(ReadKeys readKeys, RotateKey rotateKey) {
        this.readKeys = readKeys;
        this.rotateKey = rotateKey;
    }

    /** Which key to change. */
    record RotationRequest(@NotNull RegisterKeyUse use) {}

    @GET
    @Operation(operationId = "listSigningKeys", summary = "The keys the institution signs or has signed with")
    public List<SigningKeyView> list() {
        return readKeys.own().stream().map(SigningKeyView::of).toList();
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "readSigningKey", summary = "A key, in the version that whoever disowns it must have read")
    public RestResponse<SigningKeyView> read(
            @PathParam("key") @Pattern(regexp = "[a-z]{1,20}-[0-9a-f]{16}") String key) {
        var found = readKeys.own(key);
        return Answers.versioned(found.standing().version(), SigningKeyView.of(found));
    }

    @POST
    @Path("rotations")
    @LiveAccount
    @ResponseStatus(201)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Starts to sign with a new key; what the old one signed stays valid")
    public SigningKeyView rotate(@NotNull @Valid RotationRequest request) {
        return SigningKeyView.of(rotateKey.rotate(request.use().use()));
    }
}
