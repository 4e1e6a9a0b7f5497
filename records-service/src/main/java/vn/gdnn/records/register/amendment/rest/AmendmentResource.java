package vn.gdnn.records.register.amendment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.amendment.AmendmentKind;
import vn.gdnn.records.register.amendment.ReadAmendments;
import vn.gdnn.records.register.amendment.RejectAmendment;

/** What is the same for every act after issue that two people do; who may ask for it and how, each resource says. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
abstract class AmendmentResource {

    private final AmendmentKind kind;
    private final ReadAmendments readAmendments;
    private final RejectAmendment rejectAmendment;
    private final JsonWebToken caller;

    AmendmentResource(
            AmendmentKind kind, ReadAmendments readAmendments, RejectAmendment rejectAmendment, JsonWebToken caller) {
        this.kind = kind;
        this.readAmendments = readAmendments;
        this.rejectAmendment = rejectAmendment;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    public List<Approval> list(@PathParam("id") UUID id) {
        return readAmendments.list(kind, id);
    }

    @POST
    @Path("{request}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    public Approval approve(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return amend(id, Versions.expected(ifMatch), request);
    }

    @POST
    @Path("{request}/rejection")
    public Approval reject(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @NotNull @Valid RejectionRequest rejection) {
        return rejectAmendment.reject(kind, id, request, rejection.reason().strip(), caller());
    }

    /** Does the act that was asked for. */
    abstract Approval amend(UUID diploma, long version, UUID request);

    final Actor caller() {
        return Actor.of(caller);
    }
}
