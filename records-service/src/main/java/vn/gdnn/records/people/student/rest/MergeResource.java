package vn.gdnn.records.people.student.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.student.AskForMerge;
import vn.gdnn.records.people.student.DecideMerge;

@Path("/api/records/v1/students/{student}/merge-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Students")
class MergeResource {

    private final AskForMerge askForMerge;
    private final DecideMerge decideMerge;
    private final JsonWebToken caller;

    MergeResource(AskForMerge askForMerge, DecideMerge decideMerge, JsonWebToken caller) {
        this.askForMerge = askForMerge;
        this.decideMerge = decideMerge;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestMerge",
            summary = "Asks for this entry to be merged into another one of the same person")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@PathParam("student") UUID student, @NotNull @Valid MergeRequest request) {
        var approval =
                askForMerge.ask(student, request.survivorId(), request.reason().strip(), Actor.of(caller));
        return Answers.created("/api/records/v1/students/" + student + "/merge-requests", 0, approval);
    }

    @GET
    @Operation(
            operationId = "listMergeRequests",
            summary = "What was asked about an entry and decided; the reading is noted")
    public List<Approval> list(@PathParam("student") UUID student) {
        return askForMerge.list(student);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveMerge",
            summary = "Another person than who asked approves; enrolments and diplomas follow the person")
    public Approval approve(
            @PathParam("student") UUID student,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decideMerge.approve(student, Versions.expected(ifMatch), request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectMerge", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("student") UUID student,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return decideMerge.reject(student, request, rejection.reason().strip(), Actor.of(caller));
    }

    @POST
    @Path("{request}/undoing")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "undoMerge",
            summary = "Another person than who asked undoes a merge; what moved goes back")
    public Approval undo(
            @PathParam("student") UUID student,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decideMerge.undo(student, Versions.expected(ifMatch), request, Actor.of(caller));
    }
}
