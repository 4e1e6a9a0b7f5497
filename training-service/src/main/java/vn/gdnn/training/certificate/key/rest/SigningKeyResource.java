package vn.gdnn.training.certificate.key.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.key.RotateKey;
import vn.gdnn.credential.key.rest.KeyResource;
import vn.gdnn.credential.key.rest.SigningKeyView;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.tenancy.ForOwnOffice;
import vn.gdnn.kit.tenancy.Roles;

@ForOwnOffice
@Path(SigningKeyResource.PATH)
@Tag(name = "Signing keys")
class SigningKeyResource extends KeyResource {

    static final String PATH = "/api/training/v1/signing-keys";

    private final RotateKey rotateKey;

    SigningKeyResource(ReadKeys readKeys, RotateKey rotateKey) {
        super(readKeys);
        this.rotateKey = rotateKey;
    }

    /** Which key to change. */
    @Schema(examples = "{\"use\": \"TRAINING\"}")
    record RotationRequest(@NotNull TrainingKeyUse use) {}

    @POST
    @Path("rotations")
    @LiveAccount
    @ResponseStatus(201)
    @RolesAllowed(Roles.KEY_HOLDERS)
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Starts to sign with a new key; what the old one signed stays valid")
    public SigningKeyView rotate(@NotNull @Valid RotationRequest request) {
        return SigningKeyView.of(rotateKey.rotate(request.use().use()));
    }
}
