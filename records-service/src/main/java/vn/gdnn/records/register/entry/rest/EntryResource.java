package vn.gdnn.records.register.entry.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.entry.CancelEntry;
import vn.gdnn.records.register.entry.RefreshEntry;

@Path("/api/records/v1/diplomas/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diplomas")
class EntryResource {

    private final RefreshEntry refreshEntry;
    private final CancelEntry cancelEntry;
    private final DiplomaAnswers answers;
    private final SecurityIdentity identity;
    private final JsonWebToken caller;

    EntryResource(
            RefreshEntry refreshEntry,
            CancelEntry cancelEntry,
            DiplomaAnswers answers,
            SecurityIdentity identity,
            JsonWebToken caller) {
        this.refreshEntry = refreshEntry;
        this.cancelEntry = cancelEntry;
        this.answers = answers;
        this.identity = identity;
        this.caller = caller;
    }

    @POST
    @Path("refresh")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "refreshDiploma",
            summary = "Brings an unsigned entry up to date with the student, the programme and the recognition")
    public RestResponse<DiplomaView> refresh(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        refreshEntry.refresh(id, Versions.expected(ifMatch), Actor.of(caller));
        return answers.shown(id);
    }

    @POST
    @Path("cancellation")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(
            operationId = "cancelDiploma",
            summary = "Ends an entry that was not issued, a signed one by the head only; its number stays used")
    public RestResponse<DiplomaView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        cancelEntry.cancel(
                id,
                Versions.expected(ifMatch),
                request.cancellation(),
                identity.hasRole(Roles.SCHOOL_HEAD),
                Actor.of(caller));
        return answers.shown(id);
    }
}
