package vn.gdnn.records.credential.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.records.credential.Check;
import vn.gdnn.records.credential.CredentialCheck;

@Path("/api/public/v1/credential-checks")
@Consumes({"application/vc", "application/vc+jwt", MediaType.TEXT_PLAIN})
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Credentials")
class CredentialCheckResource {

    private final CredentialCheck credentialCheck;

    CredentialCheckResource(CredentialCheck credentialCheck) {
        this.credentialCheck = credentialCheck;
    }

    /** Whether the credential stands, and each reason. */
    record CheckView(boolean valid, List<Check> checks) {

        static CheckView of(List<Check> checks) {
            return new CheckView(checks.stream().allMatch(Check::passed), checks);
        }
    }

    @POST
    @Operation(
            operationId = "checkCredential",
            summary = "Checks a credential in JSON or as a JWT: signature, issuer, key, time, status, register")
    public CheckView check(@NotNull @Size(max = 400_000) String credential) {
        return CheckView.of(credentialCheck.check(credential));
    }
}
