package vn.gdnn.records.verification.consent.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.idempotency.KeyedRequests;
import vn.gdnn.records.verification.consent.Claimant;
import vn.gdnn.records.verification.consent.GrantConsent;
import vn.gdnn.records.verification.consent.ReadConsents;
import vn.gdnn.records.verification.consent.WithdrawConsent;

@Path("/api/public/v1/diplomas/{publicId}/consents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Consents")
class ConsentResource {

    private final GrantConsent grantConsent;
    private final ReadConsents readConsents;
    private final WithdrawConsent withdrawConsent;

    ConsentResource(GrantConsent grantConsent, ReadConsents readConsents, WithdrawConsent withdrawConsent) {
        this.grantConsent = grantConsent;
        this.readConsents = readConsents;
        this.withdrawConsent = withdrawConsent;
    }

    /** Who says that the diploma is theirs; the code is a secret and stands in no address. */
    static class Claim {
        @PathParam("publicId")
        String publicId = "";

        @HeaderParam("Holder-Code")
        @Parameter(required = true, description = "The code that the institution handed over with the diploma")
        @Nullable @Size(max = 40) String code;

        Claimant claimant() {
            return new Claimant(publicId, Objects.requireNonNullElse(code, ""));
        }
    }

    /** A consent just given; its token is shown this once. */
    record GrantedView(UUID id, String token, String audience, LocalDate expiresOn) {

        @Override
        public String toString() {
            return "GrantedView";
        }
    }

    @POST
    @Operation(
            operationId = "grantConsent",
            summary = "The holder allows somebody to check the diploma, for a year at most")
    @ResponseStatus(201)
    public RestResponse<GrantedView> grant(
            @BeanParam @Valid Claim claim,
            @HeaderParam(KeyedRequests.HEADER)
                    @Parameter(
                            description = "A name of the caller's for this request: sent again, it is the same consent")
                    @Nullable String key,
            @NotNull @Valid ConsentRequest request) {
        var granted =
                grantConsent.grant(claim.claimant(), request.terms(), key == null ? null : KeyedRequests.required(key));
        var answer = ResponseBuilder.<GrantedView>create(201)
                .entity(new GrantedView(
                        granted.id(), granted.token(), request.terms().audience(), request.expiresOn()))
                .header("Cache-Control", "no-store");
        return (granted.repeated() ? answer.header(KeyedRequests.REPLAYED, "true") : answer).build();
    }

    @GET
    @Operation(operationId = "listConsents", summary = "Whom the holder allowed to check the diploma, and each use")
    public RestResponse<Slice<ConsentView>> list(@BeanParam @Valid Claim claim) {
        var consents = readConsents.list(claim.claimant()).stream()
                .map(ConsentView::of)
                .toList();
        return ResponseBuilder.ok(new Slice<>(consents, null))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawConsent", summary = "Takes a consent back at once; its uses stay on record")
    public void withdraw(@BeanParam @Valid Claim claim, @PathParam("id") UUID id) {
        withdrawConsent.withdraw(claim.claimant(), id);
    }
}
