package vn.gdnn.records.consent.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.consent.GrantConsent;
import vn.gdnn.records.consent.ReadConsents;
import vn.gdnn.records.consent.WithdrawConsent;

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

    /** A consent just given; its token is told this once. */
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
            @PathParam("publicId") String publicId, @NotNull @Valid ConsentRequest request) {
        var granted = grantConsent.grant(publicId, request.terms());
        return ResponseBuilder.<GrantedView>create(201)
                .entity(new GrantedView(
                        granted.id(), granted.token(), request.terms().audience(), request.expiresOn()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(operationId = "listConsents", summary = "Whom the holder allowed to check the diploma, and each use")
    public RestResponse<Slice<ConsentView>> list(@PathParam("publicId") String publicId) {
        var consents = readConsents.of(publicId).stream().map(ConsentView::of).toList();
        return ResponseBuilder.ok(new Slice<>(consents, null))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawConsent", summary = "Takes a consent back at once; its uses stay on record")
    public void withdraw(@PathParam("publicId") String publicId, @PathParam("id") UUID id) {
        withdrawConsent.withdraw(publicId, id);
    }
}
