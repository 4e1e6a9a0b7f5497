package vn.gdnn.credential.key.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;

/**
 * The keys of the caller's own office; each service that has keys extends it at {@code /api/<service>/v1/signing-keys}, and says
 * there which of them are changed.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.KEY_READERS)
@Tag(name = "Signing keys")
public abstract class KeyResource {

    private final ReadKeys readKeys;

    protected KeyResource(ReadKeys readKeys) {
        this.readKeys = readKeys;
    }

    @GET
    @Operation(operationId = "listSigningKeys", summary = "The keys the caller's office signs or has signed with")
    public List<SigningKeyView> list() {
        return readKeys.own().stream().map(SigningKeyView::of).toList();
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "readSigningKey", summary = "A key, in the version that whoever disowns it must have read")
    public RestResponse<SigningKeyView> read(
            @PathParam("key") @Pattern(regexp = CompromiseReportResource.KEY) String key) {
        var found = readKeys.own(key);
        return Answers.versioned(found.standing().version(), SigningKeyView.of(found));
    }
}
