package vn.gdnn.kit.imports.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public halves of the keys; each service that takes files extends it at {@code /api/<service>/v1/import-receipt-keys}, for anyone. */
@Tag(name = "Imports")
@PermitAll
@Produces({"application/jwk-set+json", "application/json;qs=0.9"})
public abstract class ReceiptKeyResource {

    private final ReceiptKeys keys;

    protected ReceiptKeyResource(ReceiptKeys keys) {
        this.keys = keys;
    }

    /** A JSON Web Key Set (RFC 7517). */
    public record ImportReceiptKeySet(List<ImportReceiptKey> keys) {}

    /** A public Ed25519 key (RFC 8037). */
    public record ImportReceiptKey(String kty, String crv, String x, String kid, String use, String alg) {}

    @GET
    @Operation(
            operationId = "readImportReceiptKeys",
            summary = "The keys that receipts of imports are and were signed with, the newest first")
    public RestResponse<ImportReceiptKeySet> read() {
        return ResponseBuilder.ok(new ImportReceiptKeySet(
                        keys.published().stream().map(ReceiptKeyResource::key).toList()))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static ImportReceiptKey key(ReceiptKeys.Published published) {
        var x = Base64.getUrlEncoder().withoutPadding().encodeToString(published.publicKey());
        return new ImportReceiptKey("OKP", "Ed25519", x, published.id(), "sig", "EdDSA");
    }
}
