package vn.gdnn.records.register.digitisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.filerequest.ApprovedFile;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.digitisation.OldEntryRequests;
import vn.gdnn.records.register.digitisation.ReadWaitingEntries;
import vn.gdnn.records.register.digitisation.WaitingEntry;

@Path("/api/records/v1/diplomas/imports/{import}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Diplomas")
class OldEntriesResource {

    private final OldEntryRequests requests;
    private final ReadWaitingEntries entries;
    private final JsonWebToken caller;

    OldEntriesResource(OldEntryRequests requests, ReadWaitingEntries entries, JsonWebToken caller) {
        this.requests = requests;
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @Path("request")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(
            operationId = "readOldEntriesRequest",
            summary = "What a file of old entries asks for and how it was decided; there once the file was read")
    public Approval read(@PathParam("import") UUID file) {
        return requests.read(file);
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listOldEntries",
            summary = "The lines of a file of old entries that wait for a second person; the reading is noted")
    public Slice<WaitingEntry> list(
            @PathParam("import") UUID file,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return entries.list(file, after, limit);
    }

    @POST
    @Path("approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveOldEntries",
            summary = "Another person than who sent the file approves, and a job takes its entries over")
    @ResponseStatus(202)
    public ApprovedFile approve(@PathParam("import") UUID file) {
        return requests.approve(file, Actor.of(caller));
    }

    @POST
    @Path("rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectOldEntries", summary = "Rejects what the file asks for; its lines are deleted")
    public Approval reject(@PathParam("import") UUID file, @NotNull @Valid RejectionRequest rejection) {
        return requests.reject(file, rejection.reason().strip(), Actor.of(caller));
    }
}
