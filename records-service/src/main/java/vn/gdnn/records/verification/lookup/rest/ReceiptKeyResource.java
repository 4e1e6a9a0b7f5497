package vn.gdnn.records.verification.lookup.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.records.verification.lookup.ReceiptKeys;
import vn.gdnn.records.verification.lookup.ReceiptKeys.Published;

@Path("/api/public/v1/receipt-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({"application/jwk-set+json", "application/json;qs=0.9"})
@PermitAll
@Tag(name = "Verification")
class ReceiptKeyResource {

    private final ReceiptKeys keys;

    ReceiptKeyResource(ReceiptKeys keys) {
        this.keys = keys;
    }

    /** A JSON Web Key Set (RFC 7517). */
    record KeySet(List<Key> keys) {}

    /** A public Ed25519 key (RFC 8037). */
    record Key(String kty, String crv, String x, String kid, String use, String alg) {}

    @GET
    @Operation(
            operationId = "readReceiptKeys",
            summary = "The keys that receipts of verification are and were signed with")
    public RestResponse<KeySet> read() {
        return ResponseBuilder.ok(new KeySet(
                        keys.published().stream().map(ReceiptKeyResource::key).toList()))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static Key key(Published published) {
        var x = Base64.getUrlEncoder().withoutPadding().encodeToString(published.publicKey());
        return new Key("OKP", "Ed25519", x, published.id(), "sig", "EdDSA");
    }
}
